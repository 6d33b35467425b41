import type { DayCell, Month } from '@/components/ui/month-table'
import {
  dayOfMonth,
  daysInMonth,
  type LocalDate,
  localDateOf,
  weekday,
  yearOf,
} from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** The months of a year with what its notice says; where it reaches back into December, that month stands first. */
export function yearMonths(year: number, days: readonly CalendarDay[], words: Words): (Month & { key: string })[] {
  const named = new Map(days.map((one) => [one.day, one]))
  const reachesBack = days.some(({ day }) => yearOf(day) < year)
  const months = Array.from({ length: 12 }, (_, place) => [year, place + 1] as const)
  return [...(reachesBack ? [[year - 1, 12] as const] : []), ...months].map(([of, month]) => ({
    key: `${of}-${month}`,
    caption: fill(words.explanation.month, { year: of, month }),
    before: weekday(localDateOf(of, month, 1)) - 1,
    days: Array.from({ length: daysInMonth(of, month) }, (_, place) =>
      cellOf(localDateOf(of, month, place + 1), named, words),
    ),
  }))
}

function cellOf(day: LocalDate, named: ReadonlyMap<LocalDate, CalendarDay>, words: Words): DayCell | number {
  const one = named.get(day)
  const { calendar, common } = words
  if (one)
    return {
      number: dayOfMonth(day),
      sign: calendar.signs[one.kind],
      text: [calendar.kinds[one.kind], one.name].join(common.listComma),
      tone: one.kind === 'HOLIDAY' ? 'bad' : 'good',
    }
  if (weekday(day) <= 5) return dayOfMonth(day)
  return { number: dayOfMonth(day), sign: '', text: calendar.weekend, tone: 'still' }
}
