import type { Actor } from '@/lib/domain/access/actor'
import type { AttachmentKind, AttachmentVisibility, AttachmentWay, ScanState } from '@/lib/domain/attachment/attachment'
import { whyWithheld } from '@/lib/domain/attachment/attachment'
import { fileKinds, kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { isRestorable } from '@/lib/domain/attachment/keeping'
import { attachmentPolicy, isWayOpen, kindsOpenTo, waysIn } from '@/lib/domain/attachment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { scanRule } from '@/lib/env'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { attachmentsVisibleTo } from './attachments-visible-to'
import type { Reading } from './query'

type Row = {
  id: string
  suggestionId: string
  subjectId: string | null
  documentId: string
  kind: AttachmentKind
  way: AttachmentWay
  visibility: AttachmentVisibility
  version: number
  officialCopy: boolean
  fileName: string
  mediaType: string
  byteSize: number
  /** the first twelve of its SHA-256 */
  fingerprint: string
  stripped: boolean
  /** what of it is found: nothing but its name where nothing could be read as text; null while nobody has read it */
  found: 'NAME' | 'PART' | 'ALL' | null
  by: string
  uploadedById: string
  at: Date
  removedAt: Date | null
  scanState: ScanState
  provesSigned: boolean
}

export type AttachmentView = Omit<
  Row,
  'suggestionId' | 'subjectId' | 'removedAt' | 'mediaType' | 'at' | 'provesSigned' | 'uploadedById'
> & {
  readonly at: string
  readonly isRemoved: boolean
  readonly isShownInline: boolean
  readonly isWithheld: boolean
}

export type DocumentView = {
  readonly current: AttachmentView
  /** newest first */
  readonly earlier: readonly AttachmentView[]
  /** take out, put back, add a version: on its way, now */
  readonly isChangeable: boolean
  readonly isMarkable: boolean
}

export type AttachmentsView = {
  readonly documents: readonly DocumentView[]
  readonly kindsToAdd: readonly AttachmentKind[]
  readonly paperReceivedOn: LocalDate | null
}

/** The files of a suggestion that this person sees. A part shows those of its original, which are kept there. What proves a contact is shown with the contact, a sealed sheet with its letter, a picture of a promise with the promise, what goes with an opinion or a progress with these, a redacted file where it is decided what becomes public. */
export async function attachmentsOf(reading: Reading, suggestion: Suggestion): Promise<AttachmentsView> {
  const documents = await documentsOf(
    reading,
    suggestion,
    Prisma.sql`a.kind NOT IN ('CONTACT_PROOF', 'SEALED_LETTER', 'REDACTED_COPY', 'PROMISE_BEFORE', 'PROMISE_AFTER', 'OPINION_FILE', 'PROGRESS_FILE')`,
  )
  const [paper] = await open(reading.tx).$queryRaw<{ on: LocalDate | null }[]>`
    SELECT paper_received_on::text AS on FROM suggestion WHERE id = ${suggestion.id}::uuid`
  const kindsToAdd = kindsOpenTo(reading.actor, suggestion)
  return { documents: documents.map(({ document }) => document), kindsToAdd, paperReceivedOn: paper?.on ?? null }
}

/** Of `attachment a`: the unit has called the promise kept, or not to be kept, since it was there. */
const isClaimedWith = Prisma.sql`EXISTS (SELECT FROM commitment_claim k WHERE k.commitment_id = a.subject_id AND k.claimed_at >= a.uploaded_at)`

type OfSubject = { readonly subjectId: string | null; readonly document: DocumentView }

/** Of some kinds only. What was taken out is listed for whoever can put it back. */
export async function documentsOf(
  { tx, actor }: Reading,
  suggestion: Suggestion,
  ofKinds: Prisma.Sql,
): Promise<OfSubject[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT a.id, a.suggestion_id AS "suggestionId", a.subject_id AS "subjectId", a.document_id AS "documentId", a.kind, a.way, a.visibility, a.version, a.official_copy AS "officialCopy",
      a.file_name AS "fileName", a.media_type AS "mediaType", a.byte_size AS "byteSize", left(encode(a.sha256, 'hex'), 12) AS fingerprint,
      a.stripped, (SELECT CASE w.state WHEN 'READ' THEN 'ALL' WHEN 'PARTLY_READ' THEN 'PART' ELSE 'NAME' END FROM attachment_words w WHERE w.attachment_id = a.id) AS found, coalesce(o.answered_by, p.name) AS by, a.uploaded_by_id AS "uploadedById", a.uploaded_at AS at, a.removed_at AS "removedAt", a.scan_state AS "scanState",
      ${isClaimedWith} AS "provesSigned"
    FROM attachment a JOIN suggestion s ON s.id = ${suggestion.id}::uuid JOIN person p ON p.id = a.uploaded_by_id
      LEFT JOIN outside_request o ON o.file_id = a.id
    WHERE a.suggestion_id IN (${suggestion.id}::uuid, ${suggestion.partOfId}::uuid) AND ${ofKinds} AND ${attachmentsVisibleTo(actor)}
    ORDER BY a.document_id, a.version DESC`
  return [...Map.groupBy(rows, ({ documentId }) => documentId).values()].flatMap((versions) => {
    const document = documentFor(actor, suggestion, versions as [Row, ...Row[]])
    return document ? [{ subjectId: versions[0]?.subjectId ?? null, document }] : []
  })
}

function documentFor(actor: Actor, suggestion: Suggestion, [current, ...earlier]: [Row, ...Row[]]) {
  const isOwn = current.suggestionId === suggestion.id
  const held = { suggestion, attachment: { ...current, congressId: suggestion.congressId } }
  const isChangeable = isOwn && attachmentPolicy.replace(actor, held) && waysIn[current.way].isNow(suggestion)
  if (current.removedAt && !(isChangeable && isRestorable(current, suggestion))) return null
  const isMarkable =
    isOwn && attachmentPolicy.mark(actor, held) && isWayOpen(actor, suggestion, 'OFFICE') && !current.removedAt
  return { current: viewOf(current), earlier: earlier.map(viewOf), isChangeable, isMarkable }
}

function viewOf({
  suggestionId: _,
  subjectId: __,
  provesSigned: ___,
  uploadedById: ____,
  removedAt,
  mediaType,
  at,
  ...row
}: Row): AttachmentView {
  const kind = kindOfMediaType(mediaType)
  return {
    ...row,
    at: at.toISOString(),
    isRemoved: removedAt !== null,
    isShownInline: kind !== undefined && fileKinds[kind].isShownInline,
    isWithheld: whyWithheld(row.scanState, scanRule()) !== null,
  }
}
