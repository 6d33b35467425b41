import type { LocalDate } from '../deadlines/local-date'

type Told = { readonly expectedOn: LocalDate | null; readonly slipReason: string; readonly postedOn: LocalDate }

/** 改期: told on a day that it would come later than was said before. */
export type Slip = { readonly from: LocalDate; readonly to: LocalDate; readonly on: LocalDate; readonly reason: string }

/** Every time the day moved back, from the promised one on; lib/queries/commitment-conditions counts the same in SQL. */
export function slipsOf(dueOn: LocalDate, oldestFirst: readonly Told[]): Slip[] {
  return oldestFirst.flatMap(({ expectedOn, slipReason, postedOn }, place) => {
    const from = oldestFirst[place - 1]?.expectedOn ?? dueOn
    return expectedOn !== null && expectedOn > from ? [{ from, to: expectedOn, on: postedOn, reason: slipReason }] : []
  })
}
