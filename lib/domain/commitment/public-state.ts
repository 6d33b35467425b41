import type { LocalDate } from '../deadlines/local-date'
import { fulfilmentOf, isKeptOnTime, type PromiseFact } from './fulfilment'

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

/** Read on this day of the congress's own time: what is public may be of several. */
type PublicPromise = PromiseFact & { readonly today: LocalDate }

export const stateOfPublic = (one: PublicPromise): PublicPromiseState => publicPromiseState(one, one.today)

/** 到期、按期兑现 by the one definition of the rate, 逾期未兑现 by the state that is shown. */
export function publicPromiseSums(promises: readonly PublicPromise[]) {
  const each = promises.map((one) => fulfilmentOf([one], one.today))
  return {
    count: promises.length,
    due: each.flatMap(({ due }) => due).length,
    kept: each.flatMap(({ kept }) => kept).length,
    overdue: promises.filter((one) => stateOfPublic(one) === 'OVERDUE').length,
  }
}
