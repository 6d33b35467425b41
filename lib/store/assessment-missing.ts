import type { Assessment } from '@/lib/domain/assessment/assessment'
import { judgedItems } from '@/lib/domain/assessment/self'
import { readJudged } from './judged-values'
import { readItems } from './scheme-items'
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

/** Units of which an item that people judge has no value that counts yet, with these items: open marks or a settlement, the office's for its own. */
export async function missingMarks(tx: Tx, assessment: Assessment): Promise<MissingMarks[]> {
  const judged = judgedItems(await readItems(tx, assessment.schemeId))
  const given = new Set((await readJudged(tx, assessment)).map(({ unitId, itemKey }) => `${unitId} ${itemKey}`))
  return assessment.units.flatMap(({ unitId, name }) => {
    const items = judged.filter(({ key }) => !given.has(`${unitId} ${key}`))
    return items.length > 0 ? [{ unit: name, items: items.map((item) => item.name) }] : []
  })
}
