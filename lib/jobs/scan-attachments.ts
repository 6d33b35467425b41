import { scan } from '@/lib/documents/attachments/scanner'
import { env } from '@/lib/env'
import { recordSystemEvent } from '@/lib/store/events'
import { transactFor } from '@/lib/store/transact'
import { nextUnscanned, readBytesOf, settleScan } from '@/lib/store/unscanned'
import { log, traceOf } from '@/lib/web/log'

const mostFailures = 3

/** Looks at every file that nobody has looked at. One that cannot be judged waits for the next round and holds up no other. */
export async function scanAttachmentsIn(congressId: string, now: Date): Promise<void> {
  const address = env().ATTACHMENT_SCAN_URL
  if (!address) return
  let failures = 0
  for (let after: string | null = null; failures < mostFailures; ) {
    const next = await transactFor(congressId, (tx) => nextUnscanned(tx, after))
    if (!next) return
    after = next.id
    await judge(congressId, next, address, now).catch((error: unknown) => {
      failures += 1
      log().error({ attachmentId: next.id, ...traceOf(error) }, 'scanner')
    })
  }
}

type Next = NonNullable<Awaited<ReturnType<typeof nextUnscanned>>>

/** No transaction is open while the scanner thinks. */
async function judge(congressId: string, { id, suggestionId, kind, version }: Next, address: string, now: Date) {
  const finding = await scan(await transactFor(congressId, (tx) => readBytesOf(tx, id)), address)
  await transactFor(congressId, async (tx) => {
    if (!(await settleScan(tx, id, finding, now)) || finding === 'CLEAN') return
    const data = { kind, version }
    await recordSystemEvent(tx, congressId, {
      type: 'attachment.found-infected',
      subjectId: id,
      suggestionId,
      at: now,
      data,
    })
  })
}
