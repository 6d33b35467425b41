import { type AssessmentInput, assess } from '@/lib/domain/assessment/assemble'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { type ComparedUnit, comparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import type { MarksOfUnit } from '@/lib/domain/assessment/fairness/total-interval'
import type { AssessmentResult } from '@/lib/domain/assessment/result'
import { itemsOf, type SchemeBody } from '@/lib/domain/assessment/scheme'
import { pointsOfMark } from '@/lib/domain/assessment/scoring/score-item'
import { readAssessmentInput, readFrozen } from '@/lib/store/assessment-results'
import { readScheme } from '@/lib/store/assessment-schemes'
import { readAssessment } from '@/lib/store/assessments'
import { open, type Tx } from '@/lib/store/tx'
import type { Reading } from './query'

type Scheme = { readonly scheme: SchemeBody; readonly schemeName: string }
export type ComparedUnits = Scheme & { readonly units: readonly ComparedUnit[] }

/** All units of an assessment as they were counted when it was frozen, and before that as they count today. */
export async function comparedUnitsOf(reading: Reading, assessment: Assessment): Promise<ComparedUnits> {
  const { input, result } = await reckoned(reading, assessment)
  const marks = await readMarks(reading.tx, assessment, input.scheme)
  const facts = new Map(input.units.map((unit) => [unit.unitId, unit]))
  const units = result.units.flatMap((unit) => {
    const own = facts.get(unit.unitId)
    return own ? [comparedUnit(input.scheme, unit, own, marks.get(unit.unitId) ?? {})] : []
  })
  return { scheme: input.scheme, schemeName: (await schemeOf(reading, assessment)).schemeName, units }
}

export async function schemeOf({ tx }: Reading, { schemeId }: Pick<Assessment, 'schemeId'>): Promise<Scheme> {
  const { name, body } = await readScheme(tx, schemeId)
  return { schemeName: name, scheme: body }
}

type Reckoned = { readonly input: AssessmentInput; readonly result: AssessmentResult }

export async function reckoned({ tx, moment }: Reading, assessment: Assessment): Promise<Reckoned> {
  const frozen = await readFrozen(tx, assessment.id)
  if (frozen)
    return {
      input: JSON.parse(frozen.input) as AssessmentInput,
      result: JSON.parse(frozen.result) as AssessmentResult,
    }
  const input = await readAssessmentInput(tx, assessment, moment.today)
  return { input, result: assess(input) }
}

type MarkRow = { readonly unitId: string; readonly itemKey: string; readonly values: readonly number[] }

/** Handed in, by members who are still there and not barred from the unit; none changes once the units check their lists. */
async function readMarks(tx: Tx, { id }: Assessment, scheme: SchemeBody): Promise<Map<string, MarksOfUnit>> {
  const rows = await open(tx).$queryRaw<MarkRow[]>`
    SELECT k.unit_id AS "unitId", k.item_key AS "itemKey", array_agg(k.value ORDER BY k.value) AS "values"
    FROM assessment_mark k JOIN assessment_member m ON m.id = k.member_id AND m.taken_out_at IS NULL
    WHERE k.assessment_id = ${id}::uuid AND k.handed_in_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM assessment_bar b WHERE b.member_id = m.id AND b.unit_id = k.unit_id)
    GROUP BY k.unit_id, k.item_key`
  const items = new Map(itemsOf(scheme).map((item) => [item.key, item]))
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  return new Map(
    [...byUnit].map(([unitId, own]) => [
      unitId,
      Object.fromEntries(
        own.flatMap(({ itemKey, values }) => {
          const item = items.get(itemKey)
          return item ? [[itemKey, values.map((value) => pointsOfMark(item, value))]] : []
        }),
      ),
    ]),
  )
}

/** The year's result before this one, if the congress has any. */
export async function earlierAssessment(
  { tx }: Reading,
  { congressId, year }: Pick<Assessment, 'congressId' | 'year'>,
): Promise<Assessment | null> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM assessment WHERE congress_id = ${congressId}::uuid AND kind = 'ANNUAL' AND state = 'FROZEN' AND year < ${year}
    ORDER BY year DESC LIMIT 1`
  return row ? readAssessment(tx, row.id) : null
}
