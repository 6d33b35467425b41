import { ensureStillOpen } from '@/lib/domain/assignment/outsider'
import { firstVisibility } from '@/lib/domain/attachment/attachment'
import { ensureRoom } from '@/lib/domain/attachment/keeping'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { addAttachment, type NewAttachment, readOccupied } from '@/lib/store/attachments'
import { recordSystemEvent } from '@/lib/store/events'
import {
  answerOutsideRequest,
  enterOutsideRequest,
  type HeldOutsideRequest,
  lockOutsideRequest,
} from '@/lib/store/outside-requests'
import { transactOutside } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'

type Answer = {
  readonly answeredBy: string
  readonly answer: string
  readonly file?: Pick<NewAttachment, 'fileName' | 'mediaType' | 'bytes' | 'sha256' | 'stripped'> | null
}
type Clock = (timeZone: string) => Moment

/** Not in the registry: nobody is signed in, the address is all that is known of whoever answers; once, and it is evidence of the unit. */
export const answerFromOutside = (
  tokenHash: Uint8Array<ArrayBuffer>,
  { file = null, ...given }: Answer,
  now: Date,
  clock: Clock,
) =>
  transactOutside('web', async (tx) => {
    const entered = await enterOutsideRequest(tx, tokenHash, now)
    if (!entered) throw new Refusal('not-found')
    const moment = clock(entered.timeZone)
    const request = await lockOutsideRequest(tx, entered.id)

    ensureStillOpen(request, moment.today)

    const fileId = file ? await keepFile(tx, request, file, now) : null
    await answerOutsideRequest(tx, request.id, { ...given, fileId }, moment)
    await recordSystemEvent(tx, request.congressId, {
      type: 'outside.answered',
      subjectId: request.assignmentId,
      suggestionId: request.suggestionId,
      at: now,
      data: { unit: request.unit, addressee: request.addressee, ...(file ? { sha256: hexOf(file.sha256) } : {}) },
    })
  })

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const day = 86_400_000

/** Evidence of the unit that asked, under the name of whoever sent the address. */
async function keepFile(
  tx: Tx,
  { congressId, suggestionId, assignmentId, askedById }: HeldOutsideRequest,
  file: NonNullable<Answer['file']>,
  now: Date,
): Promise<string> {
  const occupied = await readOccupied(tx, suggestionId, askedById, new Date(now.getTime() - day))
  ensureRoom(occupied, { bytes: file.bytes.length, isNewDocument: true })
  const place = { congressId, suggestionId, subjectId: assignmentId, documentId: null, version: 1 }
  const kind = { kind: 'EVIDENCE', way: 'UNIT', visibility: firstVisibility.EVIDENCE } as const
  return addAttachment(tx, { ...place, ...kind, ...file, uploadedById: askedById, uploadedAt: now })
}
