import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Item } from '@/lib/domain/dossier/item'
import { sectionOfFile } from '@/lib/domain/dossier/sections'
import { scanRule } from '@/lib/env'
import { open } from '@/lib/store/tx'
import { fill } from '@/lib/wording/fill'
import { Prisma } from '@/prisma/generated/client'
import { type Ground, lines, personOf } from './section'

type Row = {
  id: string
  kind: AttachmentKind
  fileName: string
  version: number
  officialCopy: boolean
  by: string
  on: LocalDate
  sha256: string
}
type Left = { removed: number; infected: number; sealed: number }

export type Files = { readonly items: readonly Item[]; readonly rows: readonly object[]; readonly left: Left }

/** Files byte for byte, every version that stands. What was taken out, is unsafe or lies under a seal is counted and left. */
export async function readFiles({ tx, suggestionId, timeZone, words }: Ground): Promise<Files> {
  const safe = scanRule().isRequired ? Prisma.sql`f.scan_state = 'CLEAN'` : Prisma.sql`f.scan_state <> 'INFECTED'`
  const standing = Prisma.sql`f.suggestion_id = ${suggestionId}::uuid AND f.removed_at IS NULL AND ${safe} AND NOT ${sealed}`
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT f.id, f.kind, f.file_name AS "fileName", f.version, f.official_copy AS "officialCopy", ${personOf(Prisma.sql`f.uploaded_by_id`)} AS by,
      (f.uploaded_at AT TIME ZONE ${timeZone})::date::text AS "on", encode(f.sha256, 'hex') AS sha256
    FROM attachment f WHERE ${standing} ORDER BY f.uploaded_at, f.document_id, f.version, f.id`
  const [left] = await open(tx).$queryRaw<Left[]>`
    SELECT count(*) FILTER (WHERE f.removed_at IS NOT NULL)::int AS removed,
      count(*) FILTER (WHERE f.removed_at IS NULL AND NOT ${safe})::int AS infected,
      count(*) FILTER (WHERE f.removed_at IS NULL AND ${safe} AND ${sealed})::int AS sealed
    FROM attachment f WHERE f.suggestion_id = ${suggestionId}::uuid`
  return { items: rows.map((row) => itemOf(row, words)), rows, left: left as Left }
}

/** The scan of a form of a round that still runs tells how it was rated. */
const sealed = Prisma.sql`(f.kind = 'RATING_FORM' AND EXISTS (SELECT FROM handling_round z WHERE z.suggestion_id = f.suggestion_id AND z.closed_on IS NULL))`

const itemOf = ({ id, kind, fileName, version, officialCopy, by, on }: Row, words: Ground['words']): Item => ({
  key: `file:${id}`,
  section: sectionOfFile[kind],
  title: fileName,
  responsible: by,
  documentNumber: '',
  date: on,
  remark: lines(
    words.attachments.kinds[kind],
    version > 1 && fill(words.attachments.version, { version }),
    officialCopy && words.attachments.officialCopy,
  ).replaceAll('\n', '，'),
  extension: fileName.split('.').at(-1) ?? 'bin',
  source: { kind: 'attachment', attachmentId: id },
})
