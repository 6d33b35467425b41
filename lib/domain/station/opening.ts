import { addDays, daysInMonth, type LocalDate, localDateOf, monthOf, weekday, yearOf } from '../deadlines/local-date'
import { isPublished, type WorkingCalendar, works } from '../deadlines/working-days'

export const openingMonths = ['EVERY', 'ODD', 'EVEN'] as const
export type OpeningMonths = (typeof openingMonths)[number]

const dates = Array.from({ length: 28 }, (_, place) => `D${place + 1}`)
const weeks = [1, 2, 3, 4, 5].flatMap((nth) => [1, 2, 3, 4, 5, 6, 7].map((day) => `W${nth}-${day}`))
/** `D15` the 15th, `W1-2` the first Tuesday, `W5-5` the last Friday. */
export const openingDayCodes = [...dates, ...weeks] as unknown as readonly [string, ...string[]]

const halfHours = Array.from(
  { length: 28 },
  (_, place) => `${String(7 + Math.floor(place / 2)).padStart(2, '0')}:${place % 2 ? '30' : '00'}`,
)
export const opensAtHours = halfHours.slice(0, -1) as unknown as readonly [string, ...string[]]
export const closesAtHours = halfHours.slice(1) as unknown as readonly [string, ...string[]]

/** On which days of which months a place is open, and from when to when. */
export type OpeningRule = {
  readonly months: OpeningMonths
  readonly on: string
  readonly opensAt: string
  readonly closesAt: string
}

const written = /^(EVERY|ODD|EVEN) (D\d{1,2}|W[1-5]-[1-7]) (\d\d:\d\d)-(\d\d:\d\d)$/

export const writeOpening = ({ months, on, opensAt, closesAt }: OpeningRule): string =>
  `${months} ${on} ${opensAt}-${closesAt}`

/** Null where a place opens by no rule. */
export function readOpening(text: string): OpeningRule | null {
  const [, months, on, opensAt, closesAt] = written.exec(text) ?? []
  if (!months || !on || !opensAt || !closesAt || !openingDayCodes.includes(on)) return null
  return { months: months as OpeningMonths, on, opensAt, closesAt }
}

export type OpeningDay = {
  readonly day: LocalDate
  /** the day of the rule, where that one rests */
  readonly movedFrom: LocalDate | null
  /** the year's holidays are not published */
  readonly isProvisional: boolean
}

/** Every opening day from `from` up to and with `to`; a day of rest moves to the next working day. */
export function openingDays(
  rule: OpeningRule,
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingCalendar,
): OpeningDay[] {
  const first = yearOf(from) * 12 + monthOf(from) - 2
  const last = yearOf(to) * 12 + monthOf(to) - 1
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  return months
    .filter((index) => isOpenIn(rule.months, (index % 12) + 1))
    .map((index) => moved(dayOf(rule.on, Math.floor(index / 12), (index % 12) + 1), calendar))
    .filter(({ day }) => day >= from && day <= to)
}

/** The first opening day from this one on, within a year. */
export const nextOpening = (rule: OpeningRule, from: LocalDate, calendar: WorkingCalendar): OpeningDay | null =>
  openingDays(rule, from, addDays(from, 366), calendar)[0] ?? null

const isOpenIn = (months: OpeningMonths, month: number): boolean =>
  months === 'EVERY' || (month % 2 === 1) === (months === 'ODD')

function dayOf(on: string, year: number, month: number): LocalDate {
  if (on.startsWith('D')) return localDateOf(year, month, Number(on.slice(1)))
  const [nth = 1, wanted = 1] = on.slice(1).split('-').map(Number)
  const first = localDateOf(year, month, 1)
  const earliest = 1 + ((wanted - weekday(first) + 7) % 7)
  const date = earliest + (nth - 1) * 7
  return localDateOf(year, month, date > daysInMonth(year, month) ? date - 7 : date)
}

function moved(ruled: LocalDate, calendar: WorkingCalendar): OpeningDay {
  let day = ruled
  while (!works(day, calendar)) day = addDays(day, 1)
  const isProvisional = !isPublished(ruled, calendar) || !isPublished(day, calendar)
  return { day, movedFrom: day === ruled ? null : ruled, isProvisional }
}
