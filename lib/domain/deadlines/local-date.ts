declare const localDateBrand: unique symbol

/** A day of the wall calendar, 'YYYY-MM-DD', without hour or zone. As text it sorts as time does. */
export type LocalDate = string & { readonly [localDateBrand]: true }

const dayInMilliseconds = 86_400_000
const pattern = /^(19\d{2}|[2-9]\d{3})-(\d{2})-(\d{2})$/

export function isLocalDate(text: string): text is LocalDate {
  return pattern.test(text) && formatEpochDay(epochDay(text)) === text
}

export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a day of the calendar: ${JSON.stringify(text)}`)
  return text
}

export function localDateOf(year: number, month: number, day: number): LocalDate {
  return localDate([pad(year, 4), pad(month, 2), pad(day, 2)].join('-'))
}

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7))
export const dayOfMonth = (day: LocalDate): number => Number(day.slice(8, 10))

export function addDays(from: LocalDate, count: number): LocalDate {
  return localDate(formatEpochDay(epochDay(from) + count))
}

/** Same date of the last month, or that month's end where it has no such date (Civil Code, art. 202). */
export function addMonths(from: LocalDate, count: number): LocalDate {
  const months = yearOf(from) * 12 + monthOf(from) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return localDateOf(year, month, Math.min(dayOfMonth(from), daysInMonth(year, month)))
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Negative when `to` lies before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from)
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: LocalDate): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1
}

export function compareDays(left: LocalDate, right: LocalDate): -1 | 0 | 1 {
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function earlierOf(left: LocalDate, right: LocalDate): LocalDate {
  return left < right ? left : right
}

export function laterOf(left: LocalDate, right: LocalDate): LocalDate {
  return left > right ? left : right
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day that the wall calendar of the zone shows at this instant. */
export function localDateIn(timeZone: string, instant: Date): LocalDate {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return localDateOf(Number(part.year), Number(part.month), Number(part.day))
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  formats.set(timeZone, made)
  return made
}

function epochDay(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayInMilliseconds
}

function formatEpochDay(day: number): string {
  const instant = new Date(day * dayInMilliseconds)
  return [pad(instant.getUTCFullYear(), 4), pad(instant.getUTCMonth() + 1, 2), pad(instant.getUTCDate(), 2)].join('-')
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
