import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import type { WorkingCalendar } from '@/lib/domain/deadlines/working-days'
import type { Rules } from '@/lib/domain/suggestion/assigning'
import { open, type Tx } from './tx'

type DayRow = { day: LocalDate; kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY'; name: string }

/** Holidays and make-up working days from a year before the day asked about to two years after it. */
export async function readCalendar(tx: Tx, around: LocalDate): Promise<WorkingCalendar> {
  const year = Number(around.slice(0, 4))
  const years = await open(tx).calendarYear.findMany({
    where: { year: { gte: year - 1, lte: year + 2 } },
    select: { year: true },
  })
  const days = await open(tx).$queryRaw<DayRow[]>`
    SELECT day::text, kind, name FROM calendar_day WHERE day >= make_date(${year - 1}, 1, 1) AND day < make_date(${year + 3}, 1, 1)`
  return {
    publishedYears: new Set(years.map((published) => published.year)),
    holidays: new Map(days.filter(({ kind }) => kind === 'HOLIDAY').map(({ day, name }) => [day, name])),
    makeUpWorkdays: new Map(days.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY').map(({ day, name }) => [day, name])),
  }
}

/** The statutory numbers in force for the district, with the calendar to count them by. */
export async function readRules(tx: Tx, around: LocalDate): Promise<Rules> {
  return { limits: limitPresets.shandong, calendar: await readCalendar(tx, around) }
}
