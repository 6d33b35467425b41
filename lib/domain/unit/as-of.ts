import type { LocalDate } from '../deadlines/local-date'

/** What held until a day; on that day something else held already. */
export type Former<Value> = { readonly value: Value; readonly until: LocalDate }

/** What held on that day: of all that have passed the first whose end lay ahead, else what holds now. */
export function valueOn<Value>(day: LocalDate, current: Value, formers: readonly Former<Value>[]): Value {
  const ahead = formers.filter(({ until }) => until > day)
  const [first] = ahead.toSorted((left, right) => (left.until < right.until ? -1 : 1))
  return first ? first.value : current
}
