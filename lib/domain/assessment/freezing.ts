import type { LocalDate } from '../deadlines/local-date'
import { canonicalOf } from '../letter/canonical'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { type AssessmentInput, assess } from './assemble'
import type { Assessment } from './assessment'
import { assessmentWorkflow } from './workflow'

/** A result with all that it follows from, each in one way of writing. */
export type Reckoning = { readonly input: string; readonly result: string }

export const reckon = (input: AssessmentInput): Reckoning => ({
  input: canonicalOf(input),
  result: canonicalOf(assess(input)),
})

/** What was kept, counted again: the same to the bit, or not. */
export const isSameAgain = ({ input, result }: Reckoning): boolean =>
  reckon(JSON.parse(input) as AssessmentInput).result === result

/** Once every unit has had its days to object, and every objection its answer. */
export function ensureFreezable({ state, checkUntil }: Assessment, unanswered: number, today: LocalDate): void {
  ensureOpen(assessmentWorkflow, state, 'freeze')
  if (unanswered > 0) throw new Refusal('assessment-objections-open', { count: unanswered })
  if (checkUntil && today <= checkUntil) throw new Refusal('assessment-check-runs', { day: checkUntil })
}
