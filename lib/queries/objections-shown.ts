import type { Outcome } from '@/lib/domain/assessment/objection'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type EvidenceFile, type EvidencePart, evidenceShown } from './evidence-shown'
import type { Reading } from './query'

/** What was left out: a suggestion, a promise with its words, or a reply meeting by its number. */
export type LeftOut = {
  readonly title: string | null
  readonly promise: string | null
  readonly ordinal: number | null
}
export type CorrectionShown = { readonly id: string; readonly points: number | null; readonly fact: LeftOut | null }

type Row = {
  readonly id: string
  readonly unitId: string
  readonly unit: string
  readonly itemKey: string
  readonly words: string
  readonly suggestionId: string | null
  readonly fileIds: readonly string[]
  readonly raisedBy: string
  readonly raisedOn: LocalDate
  readonly answerDueOn: LocalDate
  readonly outcome: Outcome | null
  readonly answer: string
  readonly answeredBy: string | null
  readonly answeredOn: LocalDate | null
  readonly corrections: readonly CorrectionShown[]
}

export type ObjectionShown = Omit<Row, 'suggestionId' | 'fileIds'> & {
  /** undefined: the whole item is meant */
  readonly suggestion: EvidencePart | undefined
  readonly files: readonly EvidenceFile[]
}

/** Over `assessment_correction c` with what its fact is: a part's `suggestion t`, a `commitment m`, a `reply_meeting h`. */
export const leftOutOf = Prisma.sql`CASE WHEN c.fact_id IS NOT NULL THEN json_build_object('title', t.title, 'promise', m.text, 'ordinal', h.ordinal) END`

const correctionsOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', c.id, 'points', c.points,
    'fact', ${leftOutOf}) ORDER BY c.id), '[]')
  FROM assessment_correction c LEFT JOIN assignment z ON z.id = c.fact_id LEFT JOIN suggestion t ON t.id = z.suggestion_id
    LEFT JOIN commitment m ON m.id = c.fact_id LEFT JOIN reply_meeting_guest g ON g.id = c.fact_id LEFT JOIN reply_meeting h ON h.id = g.meeting_id
  WHERE c.objection_id = s.id AND c.taken_back_at IS NULL)`

/** Over `assessment_objection s`; its page ends with what `most` says. */
export async function objectionsShown(
  reading: Reading,
  { where, order, most }: { readonly where: Prisma.Sql; readonly order: Prisma.Sql; readonly most: number },
): Promise<ObjectionShown[]> {
  const rows = await open(reading.tx).$queryRaw<Row[]>`
    SELECT s.id, s.unit_id AS "unitId", u.unit_name AS unit, s.item_key AS "itemKey", s.words, s.suggestion_id AS "suggestionId", s.file_ids AS "fileIds",
      p.name AS "raisedBy", s.raised_on::text AS "raisedOn", s.answer_due_on::text AS "answerDueOn", s.outcome, s.answer,
      w.name AS "answeredBy", s.answered_on::text AS "answeredOn", ${correctionsOf} AS corrections
    FROM assessment_objection s JOIN assessment_unit u ON u.assessment_id = s.assessment_id AND u.unit_id = s.unit_id
      JOIN person p ON p.id = s.raised_by_id LEFT JOIN person w ON w.id = s.answered_by_id
    WHERE ${where} ORDER BY ${order} LIMIT ${most}`
  const named = rows.map(namedBy)
  const shownOf = await evidenceShown(reading, named)
  return rows.map(({ suggestionId, fileIds, ...row }) => {
    const { suggestions, files } = shownOf(namedBy({ suggestionId, fileIds }))
    return { ...row, suggestion: suggestions[0], files }
  })
}

const namedBy = ({ suggestionId, fileIds }: Pick<Row, 'suggestionId' | 'fileIds'>) => ({
  suggestionIds: suggestionId === null ? [] : [suggestionId],
  fileIds,
})
