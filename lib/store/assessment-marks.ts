import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { MarkOfUnit } from '@/lib/domain/assessment/group-meeting'
import type { Mark } from '@/lib/domain/assessment/judging'
import { open, type Tx } from './tx'

export type MarksOf = { readonly assessment: Assessment; readonly unitId: string; readonly memberId: string }

/** For rules, not for a page: it holds what is still blind. */
export const readMarksOfUnit = (tx: Tx, assessmentId: string, unitId: string): Promise<Mark[]> =>
  open(tx).$queryRaw<Mark[]>`
    SELECT item_key AS "itemKey", member_id AS "memberId", value, handed_in_at AS "handedInAt" FROM assessment_mark
    WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ${unitId}::uuid ORDER BY item_key, member_id`

/** The same of several units, and what was said of each: for rules, not for a page. */
export const readMarksOfUnits = (tx: Tx, assessmentId: string, unitIds: readonly string[]): Promise<MarkOfUnit[]> =>
  open(tx).$queryRaw<MarkOfUnit[]>`
    SELECT unit_id AS "unitId", item_key AS "itemKey", member_id AS "memberId", value, handed_in_at AS "handedInAt",
      explanation <> '' AS "isExplained" FROM assessment_mark
    WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ANY(${unitIds}::uuid[]) ORDER BY unit_id, item_key, member_id`

type Written = { readonly itemKey: string; readonly value: number; readonly words: string }

export async function saveMarks(
  tx: Tx,
  of: MarksOf,
  written: readonly Written[],
  now: Date,
  source: 'ONLINE' | 'PAPER' = 'ONLINE',
): Promise<void> {
  const { assessment, unitId, memberId } = of
  await open(tx).$executeRaw`
    INSERT INTO assessment_mark (congress_id, assessment_id, unit_id, item_key, member_id, value, words, source, marked_at)
    SELECT ${assessment.congressId}::uuid, ${assessment.id}::uuid, ${unitId}::uuid, w.key, ${memberId}::uuid, w.value, w.words, ${source}, ${now}
    FROM unnest(${written.map(({ itemKey }) => itemKey)}::text[], ${written.map(({ value }) => value)}::int[],
      ${written.map(({ words }) => words)}::text[]) AS w(key, value, words)
    ON CONFLICT (assessment_id, unit_id, item_key, member_id) DO UPDATE
      SET value = excluded.value, words = excluded.words, source = excluded.source, marked_at = excluded.marked_at, version = assessment_mark.version + 1`
}

export async function saveHandedIn(tx: Tx, { assessment, unitId, memberId }: MarksOf, handedInAt: Date | null) {
  const where = { assessmentId: assessment.id, unitId, memberId }
  await open(tx).assessmentMark.updateMany({ where, data: { handedInAt } })
}

type Explained = { readonly itemKey: string; readonly explanation: string; readonly value: number | null }

export async function saveExplanation(tx: Tx, of: MarksOf, { itemKey, explanation, value }: Explained) {
  const where = { assessmentId: of.assessment.id, unitId: of.unitId, memberId: of.memberId, itemKey }
  const data = value === null ? { explanation } : { explanation, value, version: { increment: 1 } }
  await open(tx).assessmentMark.updateMany({ where, data })
}
