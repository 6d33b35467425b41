import { authorize } from '@/lib/domain/access/policy'
import { type AssessmentInput, assess } from '@/lib/domain/assessment/assemble'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { Correction } from '@/lib/domain/assessment/correction'
import { seesObjections } from '@/lib/domain/assessment/evidence'
import type { UnitFacts } from '@/lib/domain/assessment/facts'
import { inputFrom, isSameAgain } from '@/lib/domain/assessment/freezing'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { UnitResult } from '@/lib/domain/assessment/result'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { type Frozen, hashOfReckoning, readAssessmentInput, readFrozen } from '@/lib/store/assessment-results'
import { readAssessment } from '@/lib/store/assessments'
import type { Query, Reading } from './query'
import { type Behind, behindFacts } from './result-facts'

type OfUnit = { readonly assessmentId: string; readonly unitId: string }

/** How a unit came to its points: every item with its formula, and the facts behind each. */
export type ResultView = Pick<Assessment, 'id' | 'name' | 'kind' | 'year' | 'checkUntil'> & {
  readonly state: AssessmentState
  readonly scheme: SchemeBody
  readonly result: UnitResult
  readonly facts: UnitFacts
  /** their reasons for the unit, the committee and its judges alone: others read that it was corrected */
  readonly corrections: readonly Correction[]
  readonly behind: Readonly<Record<string, Behind>>
  /** of a fixed result: its hash, and whether it comes out the same when it is counted again */
  readonly frozen: { readonly hash: string; readonly isEqual: boolean } | null
  readonly asOf: LocalDate
  /** whether what is objected to in it is his to read, from the day of the check on */
  readonly opensObjections: boolean
}

export const getAssessmentResult: Query<OfUnit, ResultView> = async (reading, { assessmentId, unitId }) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  if (!assessment.units.some((unit) => unit.unitId === unitId)) throw new Refusal('not-found')
  const of = { congressId: assessment.congressId, assessment, unitId }
  authorize(reading.actor, assessmentPolicy.openResult, of)
  const isNear = assessmentPolicy.viewUnit(reading.actor, of)

  const frozen = await readFrozen(reading.tx, assessmentId)
  const { scheme, units, judged, corrections } = await inputOf(reading, assessment, frozen)
  const facts = units.find((unit) => unit.unitId === unitId)
  const [result] = facts ? assess({ scheme, units: [facts], judged, corrections }).units : []
  if (!facts || !result) throw new Refusal('not-found')
  const { id, name, kind, year, state, checkUntil } = assessment
  return {
    ...{ id, name, kind, year, state, checkUntil, scheme, result, facts },
    corrections: corrections
      .filter((one) => one.unitId === unitId)
      .map((one) => (isNear ? one : { ...one, reason: '' })),
    behind: await behindFacts(reading, facts),
    frozen: frozen && { hash: frozen.hash, isEqual: isSameAgain(frozen) && hashOfReckoning(frozen) === frozen.hash },
    asOf: facts.asOf,
    opensObjections:
      (state === 'CHECKED' || state === 'FROZEN') &&
      seesObjections(reading.actor, { congressId: assessment.congressId, unitId }),
  }
}

/** What was kept, for a fixed result. What members give is nobody's to see before the units check their lists. */
async function inputOf(
  { tx, moment }: Reading,
  assessment: Assessment,
  frozen: Frozen | null,
): Promise<AssessmentInput> {
  if (frozen) return inputFrom(frozen)
  const input = await readAssessmentInput(tx, assessment, moment.today)
  return assessment.state === 'CHECKED' ? input : { ...input, judged: [] }
}
