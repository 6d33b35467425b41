import { clockIn } from '../notices/morning'
import { localDateIn } from './local-date'
import { type WorkingCalendar, works } from './working-days'

/** 上班时间: from the first minute on, up to and without the last. */
export const officeHours = { from: '08:30', until: '17:30' } as const

const step = 15 * 60_000
const farthest = 31 * 24 * 4

/** Now, where somebody is in the office; else the first quarter of an hour in which one is. */
export function nextOfficeHour(now: Date, timeZone: string, calendar: WorkingCalendar): Date {
  if (isOfficeHour(now, timeZone, calendar)) return now
  const first = Math.ceil(now.getTime() / step) * step
  const quarters = Array.from({ length: farthest }, (_, place) => new Date(first + place * step))
  return quarters.find((quarter) => isOfficeHour(quarter, timeZone, calendar)) ?? now
}

/** Nobody is reminded at night or on a day of rest; past the published calendar the plain week holds. */
export function isOfficeHour(now: Date, timeZone: string, calendar: WorkingCalendar): boolean {
  const time = clockIn(timeZone, now)
  return officeHours.from <= time && time < officeHours.until && works(localDateIn(timeZone, now), calendar)
}
