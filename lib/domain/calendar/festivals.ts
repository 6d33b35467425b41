import { addDays, type LocalDate } from '../deadlines/local-date'
import type { CalendarDay } from '../deadlines/working-days'
import { type Festival, festivals, writtenAs } from './vocabulary/festival-names'

/** Those of which not one day of rest is named. */
export function missingFestivals(days: readonly CalendarDay[]): Festival[] {
  const names = days.filter(({ kind }) => kind === 'HOLIDAY').map(({ name }) => name)
  return festivals.filter((festival) => !names.some((name) => writtenAs[festival].test(name)))
}

/** Days of one kind that follow each other under one name: 春节，2月5日至13日. */
export type Stretch = {
  readonly name: string
  readonly kind: CalendarDay['kind']
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
}

/** As a notice puts it; days that stand apart are stretches of their own. */
export function stretchesOf(days: readonly CalendarDay[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { day, kind, name } of [...days].sort((left, right) => (left.day < right.day ? -1 : 1))) {
    const last = stretches.findLast((one) => one.kind === kind && one.name === name)
    if (last && addDays(last.to, 1) === day)
      stretches[stretches.indexOf(last)] = { ...last, to: day, days: last.days + 1 }
    else stretches.push({ name, kind, from: day, to: day, days: 1 })
  }
  return stretches
}
