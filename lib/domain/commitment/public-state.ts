import type { LocalDate } from '../deadlines/local-date'
import { isKeptOnTime, type PromiseFact } from './fulfilment'

/** What anybody is told of a promise. */
export const publicPromiseStates = [
  'RUNNING',
  'OVERDUE',
  'KEPT',
  'KEPT_LATE',
  'NOT_KEPT',
  'REPLACED',
  'CLOSED',
] as const
export type PublicPromiseState = (typeof publicPromiseStates)[number]

/** Kept in time only as the rate of fulfilment counts it; closed together with its suggestion, nobody said how it ended. */
export function publicPromiseState(fact: PromiseFact, asOf: LocalDate): PublicPromiseState {
  const { outcome, closedOn, dueOn } = fact
  if (outcome === 'STRUCK_OFF') return isKeptOnTime(fact) ? 'KEPT' : 'KEPT_LATE'
  if (outcome !== null) return outcome
  if (closedOn !== null) return 'CLOSED'
  return dueOn < asOf ? 'OVERDUE' : 'RUNNING'
}
