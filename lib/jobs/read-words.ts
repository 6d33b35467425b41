import { textIn } from '@/lib/documents/attachments/text-in'
import { kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { keepWords, readWhole } from '@/lib/store/attachments'
import { transactFor } from '@/lib/store/transact'
import { nextUnread } from '@/lib/store/unread-files'
import { log, traceOf } from '@/lib/web/log'

const mostFailures = 3
/** So many in one round, so that a worker that is told to stop stops soon. */
const mostInRound = 60

/** Reads what the door for files has not read: files that came from outside, and those that were there before. Each is settled by itself: whatever stops it goes on with the next. */
export async function readWordsIn(congressId: string): Promise<void> {
  let failures = 0
  let after: string | null = null
  for (let tried = 0; tried < mostInRound && failures < mostFailures; tried += 1) {
    const next = await transactFor(congressId, (tx) => nextUnread(tx, after))
    if (!next) return
    after = next.id
    await readOne(congressId, next).catch((error: unknown) => {
      failures += 1
      log().error({ attachmentId: next.id, ...traceOf(error) }, 'words')
    })
  }
}

/** No transaction is open while a file is unpacked. What cannot be unpacked is found by its name. */
async function readOne(congressId: string, { id, mediaType }: { id: string; mediaType: string }): Promise<void> {
  const bytes = await transactFor(congressId, (tx) => readWhole(tx, id))
  const text = await textIn(kindOfMediaType(mediaType), bytes).catch((error: unknown) => {
    log().warn({ attachmentId: id, ...traceOf(error) }, 'words')
    return null
  })
  await transactFor(congressId, (tx) => keepWords(tx, { id, congressId, text }))
}
