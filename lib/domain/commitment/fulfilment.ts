import type { LocalDate } from '../deadlines/local-date'
import type { CommitmentOutcome } from './commitment'

/** What happened to one promise, as far as the rate of fulfilment asks. */
export type PromiseFact = {
  readonly id: string
  readonly dueOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly outcome: CommitmentOutcome | null
  /** when the unit said so, of the second reply that the delegate found true */
  readonly doneOn: LocalDate | null
}

/** 到期: the day has come, or it was decided before; of one in whose place another stands only what was late already. */
export function isPromiseDue({ dueOn, closedOn, outcome }: PromiseFact, asOf: LocalDate): boolean {
  if (outcome === 'REPLACED') return closedOn !== null && dueOn < closedOn
  return dueOn <= asOf || outcome === 'STRUCK_OFF' || outcome === 'NOT_KEPT'
}

/** 按期兑现: done by the promised day, and called so by delegate and office; the office alone confirms none. A new expected day changes nothing. */
export const isKeptOnTime = ({ dueOn, outcome, doneOn }: PromiseFact): boolean =>
  outcome === 'STRUCK_OFF' && doneOn !== null && doneOn <= dueOn

export type Fulfilment = { readonly due: readonly string[]; readonly kept: readonly string[] }

/** 落实率 = kept ÷ due, each with the list behind it. */
export function fulfilmentOf(facts: readonly PromiseFact[], asOf: LocalDate): Fulfilment {
  const due = facts.filter((fact) => isPromiseDue(fact, asOf))
  return { due: due.map(({ id }) => id), kept: due.filter(isKeptOnTime).map(({ id }) => id) }
}
