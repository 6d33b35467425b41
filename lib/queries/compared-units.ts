import { type AssessmentInput, assess } from '@/lib/domain/assessment/assemble'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { type ComparedUnit, comparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import { inputFrom, resultFrom } from '@/lib/domain/assessment/freezing'
import type { AssessmentResult } from '@/lib/domain/assessment/result'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { readAssessmentInput, readFrozen } from '@/lib/store/assessment-results'
import { readScheme } from '@/lib/store/assessment-schemes'
import { readAssessment } from '@/lib/store/assessments'
import { readCountedPoints } from '@/lib/store/counted-points'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

type Scheme = { readonly scheme: SchemeBody; readonly schemeName: string }
export type ComparedUnits = Scheme & { readonly units: readonly ComparedUnit[] }

/** All units of an assessment as they were counted when it was frozen, and before that as they count today. */
export async function comparedUnitsOf(reading: Reading, assessment: Assessment): Promise<ComparedUnits> {
  const { input, result } = await reckoned(reading, assessment)
  const marks = await readCountedPoints(reading.tx, assessment, input.scheme)
  const facts = new Map(input.units.map((unit) => [unit.unitId, unit]))
  const units = result.units.flatMap((unit) => {
    const own = facts.get(unit.unitId)
    return own ? [comparedUnit(input.scheme, unit, own, marks(unit.unitId))] : []
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
  if (frozen) return { input: inputFrom(frozen), result: resultFrom(frozen) }
  const input = await readAssessmentInput(tx, assessment, moment.today)
  return { input, result: assess(input) }
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
