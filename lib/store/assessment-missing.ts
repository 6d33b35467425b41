import type { Assessment } from '@/lib/domain/assessment/assessment'
import { itemsOf, type SchemeBody } from '@/lib/domain/assessment/scheme'
import { open, type Tx } from './tx'

/** Units that have not handed their self-assessment in, by name. */
export async function unitsWithoutSelf(tx: Tx, { id }: Pick<Assessment, 'id'>): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT n.unit_name AS name FROM assessment_unit n WHERE n.assessment_id = ${id}::uuid AND NOT EXISTS (
      SELECT FROM self_assessment f WHERE f.assessment_id = n.assessment_id AND f.unit_id = n.unit_id AND f.handed_in_at IS NOT NULL)
    ORDER BY n.group_no, n.unit_name`
  return rows.map(({ name }) => name)
}

export type MissingMarks = { readonly unit: string; readonly items: readonly string[] }

/** Units of which an item that a group judges has neither a mark that was handed in nor a settlement, with these items. */
export async function missingMarks(tx: Tx, { id, schemeId }: Pick<Assessment, 'id' | 'schemeId'>) {
  const db = open(tx)
  const [scheme] = await db.$queryRaw<{ body: SchemeBody }[]>`
    SELECT body FROM assessment_scheme WHERE id = ${schemeId}::uuid`
  const judged = scheme ? itemsOf(scheme.body).filter(({ judge }) => judge === 'GROUP') : []
  const names = new Map(judged.map(({ key, name }) => [key, name]))
  const rows = await db.$queryRaw<{ unit: string; keys: string[] }[]>`
    SELECT n.unit_name AS unit, array_agg(k.key ORDER BY k.place) AS keys
    FROM assessment_unit n CROSS JOIN unnest(${judged.map(({ key }) => key)}::text[]) WITH ORDINALITY AS k(key, place)
    WHERE n.assessment_id = ${id}::uuid
      AND NOT EXISTS (SELECT FROM assessment_mark r WHERE r.assessment_id = n.assessment_id AND r.unit_id = n.unit_id
        AND r.item_key = k.key AND r.handed_in_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM group_settlement t WHERE t.assessment_id = n.assessment_id AND t.unit_id = n.unit_id
        AND t.item_key = k.key AND t.taken_back_at IS NULL)
    GROUP BY n.group_no, n.unit_id, n.unit_name ORDER BY n.group_no, n.unit_name`
  return rows.map(({ unit, keys }): MissingMarks => ({ unit, items: keys.map((key) => names.get(key) ?? key) }))
}
