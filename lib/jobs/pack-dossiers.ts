import { createHash } from 'node:crypto'
import { largestPackage, packaged, packageSize } from '@/lib/documents/dossier/package'
import { bagFolder } from '@/lib/domain/dossier/bag'
import { differenceBetween } from '@/lib/domain/dossier/difference'
import { Refusal } from '@/lib/domain/refusal'
import { readDossier } from '@/lib/reports/dossier/read-dossier'
import { addDossierFiles, bytesOf, type NewDossierFile, type Within } from '@/lib/store/dossier-files'
import {
  type DossierFailure,
  type DossierOrder,
  keepFailed,
  keepMade,
  readContentsBefore,
  readOrder,
} from '@/lib/store/dossiers'
import { recordSystemEvent } from '@/lib/store/events'
import { readLostOrders } from '@/lib/store/lost-orders'
import type { PackingJob } from '@/lib/store/outbox'
import { lockSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { log, traceOf } from '@/lib/web/log'
import { instantNow } from '@/lib/web/this-moment'
import { bindDossier } from './bind-dossier'

/** Compiles what was ordered. A job that comes twice finds nothing to do; one that was killed begins anew. */
export async function packDossier({ congressId, dossierId }: PackingJob): Promise<void> {
  const within: Within = (work) => transactFor(congressId, work)
  const order = await within((tx) => readOrder(tx, dossierId))
  if (order?.state !== 'ORDERED') return
  try {
    await pack(order, within)
  } catch (error) {
    if (!(error instanceof Refusal)) log().error({ dossierId, ...traceOf(error) }, 'a file was not compiled')
    await fail(order, within, failureOf(error))
  }
}

/** Orders that no worker has or will take up again, for each has died of it, are told as failed: they can be given anew. */
export async function giveUpDossiersIn(congressId: string): Promise<number> {
  const within: Within = (work) => transactFor(congressId, work)
  const lost = await within(readLostOrders)
  for (const id of lost) {
    const order = await within((tx) => readOrder(tx, id))
    if (order) await fail(order, within, 'fault')
  }
  return lost.length
}

const failureOf = (error: unknown): DossierFailure => {
  if (!(error instanceof Refusal)) return 'fault'
  return error.code === 'letter-font-missing' ? 'fonts' : error.code === 'dossier-too-large' ? 'size' : 'fault'
}

/** Read under the lock of the suggestion, drawn without, kept and told in one transaction. */
async function pack(order: DossierOrder, within: Within): Promise<void> {
  const read = await within(async (tx) => {
    await lockSuggestion(tx, order.suggestionId)
    return readDossier(tx, order.suggestionId)
  })
  const { files, contents } = await bindDossier({ within, order, read })
  const folder = bagFolder(order.archiveNumber, order.version)
  const byteSize = packageSize(folder, files)
  if (byteSize > largestPackage) throw new Refusal('dossier-too-large')
  const sha256 = await hashOf(order, files, within)
  await within(async (tx) => {
    const before = await readContentsBefore(tx, order)
    const { missing, withheld, log: events } = read
    const difference = before && differenceBetween(before, contents)
    const made = {
      missing,
      withheld,
      contents,
      difference,
      sha256,
      byteSize,
      eventSequence: events.lastSequence,
      madeAt: instantNow(),
    }
    await addDossierFiles(tx, order, files)
    if (!(await keepMade(tx, order.id, made))) throw new Refusal('dossier-up-to-date')
    const { version, archiveNumber, by } = order
    await told(tx, order, 'dossier.compiled', { version, archiveNumber, by, sha256, byteSize, papers: contents.length })
  })
}

async function hashOf({ archiveNumber, version, id }: DossierOrder, files: readonly NewDossierFile[], within: Within) {
  const hash = createHash('sha256')
  const byOrdinal = new Map(files.map((file) => [file.ordinal, file]))
  const read = (file: { ordinal: number; attachmentId: string | null; deliveryId: string | null }) => {
    const own = byOrdinal.get(file.ordinal)?.bytes
    return own ? once(own) : bytesOf(within, id, file)
  }
  for await (const piece of packaged(bagFolder(archiveNumber, version), files, read)) hash.update(piece)
  return hash.digest('hex')
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const fail = (order: DossierOrder, within: Within, failure: DossierFailure): Promise<void> =>
  within(async (tx) => {
    if (await keepFailed(tx, order.id, failure))
      await told(tx, order, 'dossier.failed', { version: order.version, failure })
  })

const told = (
  tx: Parameters<typeof recordSystemEvent>[0],
  { congressId, suggestionId, id }: DossierOrder,
  type: 'dossier.compiled' | 'dossier.failed',
  data: Record<string, string | number>,
) => recordSystemEvent(tx, congressId, { type, subjectId: id, suggestionId, at: instantNow(), data })
