import { type Attachment, type AttachmentVisibility, isPromisePicture } from '@/lib/domain/attachment/attachment'
import { type FoundText, wordsState } from '@/lib/domain/attachment/found-text'
import type { Occupied } from '@/lib/domain/attachment/keeping'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { maybeDayToStore } from './days'
import { type ExaminedFile, inOrder, keepInPieces, wholeOf } from './kept-files'
import { lockSuggestion } from './suggestions'
import { open, type Tx } from './tx'

export type NewAttachment = Omit<
  Attachment,
  'id' | 'documentId' | 'officialCopy' | 'removedAt' | 'scanState' | 'provesSigned'
> &
  ExaminedFile & {
    /** null: the first version of a new document */
    readonly documentId: string | null
    /** what is found of it beside its name; null where nothing could be read */
    readonly text?: FoundText | null | undefined
  }

export async function addAttachment(tx: Tx, { bytes, text, ...facts }: NewAttachment): Promise<string> {
  const [made] = await open(tx).$queryRaw<{ id: string }[]>`SELECT uuidv7()::text AS id`
  const id = made?.id as string
  await open(tx).attachment.create({
    data: { ...facts, id, documentId: facts.documentId ?? id, byteSize: bytes.length },
    select: { id: true },
  })
  if (text !== undefined) await keepWords(tx, { id, congressId: facts.congressId, text })
  await keepInPieces(
    bytes,
    (piece, ordinal) => open(tx).$executeRaw`
      INSERT INTO attachment_piece (attachment_id, ordinal, congress_id, bytes)
      VALUES (${id}::uuid, ${ordinal}, ${facts.congressId}::uuid, ${piece})`,
  )
  return id
}

type Words = { readonly id: string; readonly congressId: string; readonly text: FoundText | null }

/** The database puts them among what is found, in the same transaction; the first to read a file has read it. */
export async function keepWords(tx: Tx, { id: attachmentId, congressId, text }: Words): Promise<void> {
  const data = { attachmentId, congressId, state: wordsState(text), text: text?.text ?? '' }
  await open(tx).attachmentWords.createMany({ data, skipDuplicates: true })
}

/** Held through its suggestion, so that handing in and taking out do not pass each other. */
export async function lockAttachment(tx: Tx, id: string): Promise<{ attachment: Attachment; suggestion: Suggestion }> {
  const found = await open(tx).attachment.findUnique({ where: { id }, select: { suggestionId: true } })
  if (!found) throw new Refusal('not-found')
  const suggestion = await lockSuggestion(tx, found.suggestionId)
  return { suggestion, attachment: await readAttachment(tx, id) }
}

export async function readAttachment(tx: Tx, id: string): Promise<Attachment> {
  const row = await open(tx).attachment.findUnique({ where: { id }, select: columns })
  if (!row) throw new Refusal('not-found')
  const { _count, ...attachment } = row
  const provesSigned = _count.proves > 0 || (await isClaimedWith(tx, attachment as Attachment))
  return { ...attachment, provesSigned } as Attachment
}

async function isClaimedWith(tx: Tx, { kind, subjectId, uploadedAt }: Attachment): Promise<boolean> {
  if (!isPromisePicture(kind) || subjectId === null) return false
  return (
    (await open(tx).commitmentClaim.count({ where: { commitmentId: subjectId, claimedAt: { gte: uploadedAt } } })) > 0
  )
}

const columns = {
  id: true,
  congressId: true,
  suggestionId: true,
  subjectId: true,
  kind: true,
  way: true,
  visibility: true,
  documentId: true,
  version: true,
  officialCopy: true,
  uploadedById: true,
  uploadedAt: true,
  removedAt: true,
  scanState: true,
  _count: { select: { proves: { where: { reply: { signedAt: { not: null } } } } } },
} as const

/** Whether a reply, sent or still written, names a version of it as evidence. */
export async function isNamedByReply(tx: Tx, documentId: string): Promise<boolean> {
  return (await open(tx).replyAnswer.count({ where: { evidenceFile: { documentId } } })) > 0
}

/** It came with the answer of somebody outside. */
export async function cameFromOutside(tx: Tx, documentId: string): Promise<boolean> {
  return (await open(tx).outsideRequest.count({ where: { file: { documentId } } })) > 0
}

export async function latestVersion(tx: Tx, documentId: string): Promise<number> {
  const { _max } = await open(tx).attachment.aggregate({ where: { documentId }, _max: { version: true } })
  return _max.version ?? 0
}

/** Documents that are there, bytes that are kept, and what the person sent since. */
export async function readOccupied(tx: Tx, suggestionId: string, personId: string, since: Date): Promise<Occupied> {
  const [row] = await open(tx).$queryRaw<Occupied[]>`
    SELECT count(DISTINCT a.document_id) FILTER (WHERE a.removed_at IS NULL)::int AS files, coalesce(sum(a.byte_size), 0)::float8 AS bytes,
      (SELECT coalesce(sum(p.byte_size), 0)::float8 FROM attachment p
        WHERE p.uploaded_by_id = ${personId}::uuid AND p.uploaded_at > ${since}) AS "bytesOfPersonToday"
    FROM attachment a WHERE a.suggestion_id = ${suggestionId}::uuid`
  return row as Occupied
}

type Marks = Partial<Pick<Attachment, 'visibility' | 'officialCopy' | 'scanState'>> & { scannedAt?: Date }

export async function markAttachment(tx: Tx, id: string, marks: Marks): Promise<void> {
  await open(tx).attachment.update({ where: { id }, data: marks, select: { id: true } })
}

/** With all its versions. */
export async function markDocument(
  tx: Tx,
  documentId: string,
  marks: { visibility: AttachmentVisibility } | { removedAt: Date | null; removedById: string | null },
): Promise<void> {
  await open(tx).attachment.updateMany({ where: { documentId }, data: marks })
}

/** With its bytes. Only for a draft: the database keeps everything that was handed in. */
export async function removeAttachmentsOf(tx: Tx, suggestionId: string): Promise<void> {
  await open(tx).attachment.deleteMany({ where: { suggestionId } })
}

export async function savePaperReceived(tx: Tx, suggestionId: string, receivedOn: LocalDate | null): Promise<void> {
  await open(tx).suggestion.update({
    where: { id: suggestionId },
    data: { paperReceivedOn: maybeDayToStore(receivedOn) },
    select: { id: true },
  })
}

/** What is given out goes piece by piece. */
export async function readWhole(tx: Tx, attachmentId: string): Promise<Buffer<ArrayBuffer>> {
  return wholeOf(await open(tx).attachmentPiece.findMany({ where: { attachmentId }, ...inOrder }))
}

export async function readPiece(tx: Tx, attachmentId: string, ordinal: number): Promise<Uint8Array | null> {
  const where = { attachmentId_ordinal: { attachmentId, ordinal } }
  const piece = await open(tx).attachmentPiece.findUnique({ where, select: { bytes: true } })
  return piece?.bytes ?? null
}
