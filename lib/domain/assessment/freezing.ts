import type { LocalDate } from '../deadlines/local-date'
import { canonicalOf } from '../letter/canonical'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { type AssessmentInput, assess } from './assemble'
import type { Assessment } from './assessment'
import type { AssessmentResult } from './result'
import { assessmentWorkflow } from './workflow'

/** A result with all that it follows from, each in one way of writing. */
export type Reckoning = { readonly input: string; readonly result: string }

export const reckon = (input: AssessmentInput): Reckoning => ({
  input: canonicalOf(input),
  result: canonicalOf(assess(input)),
})

export const inputFrom = ({ input }: Pick<Reckoning, 'input'>): AssessmentInput => JSON.parse(input) as AssessmentInput

export const resultFrom = ({ result }: Pick<Reckoning, 'result'>): AssessmentResult =>
  JSON.parse(result) as AssessmentResult

/** What was kept, counted again: the same to the bit, or not. */
export const isSameAgain = (kept: Reckoning): boolean => reckon(inputFrom(kept)).result === kept.result

/** Once every unit has had its days to object, to its list and to what was put right in it since, and every objection its answer. */
export function ensureFreezable(
  { state }: Pick<Assessment, 'state'>,
  unanswered: number,
  lastWindow: LocalDate | null,
  today: LocalDate,
): void {
  ensureOpen(assessmentWorkflow, state, 'freeze')
  if (unanswered > 0) throw new Refusal('assessment-objections-open', { count: unanswered })
  if (lastWindow && today <= lastWindow) throw new Refusal('assessment-check-runs', { day: lastWindow })
}
