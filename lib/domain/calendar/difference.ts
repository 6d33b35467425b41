import type { LocalDate } from '../deadlines/local-date'
import type { CalendarDay } from '../deadlines/working-days'

/** A day that two notices of a year see differently; null is an ordinary day of the week. */
export type DayChange = {
  readonly day: LocalDate
  readonly before: CalendarDay['kind'] | null
  readonly after: CalendarDay['kind'] | null
  readonly name: string
}

export function differenceOf(before: readonly CalendarDay[], after: readonly CalendarDay[]): DayChange[] {
  const [old, fresh] = [before, after].map((days) => new Map(days.map((one) => [one.day, one])))
  const days = new Set([...before, ...after].map(({ day }) => day))
  return [...days].sort().flatMap((day) => {
    const [was, is] = [old?.get(day), fresh?.get(day)]
    if (was?.kind === is?.kind) return []
    return [{ day, before: was?.kind ?? null, after: is?.kind ?? null, name: (is ?? was)?.name ?? '' }]
  })
}
