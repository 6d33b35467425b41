import { clockIn } from '../notices/morning'
import { localDateIn } from './local-date'
import { type WorkingCalendar, works } from './working-days'

/** 上班时间: from the first minute on, up to and without the last. */
export const officeHours = { from: '08:30', until: '17:30' } as const

/** Nobody is reminded at night or on a day of rest; past the published calendar the plain week holds. */
export function isOfficeHour(now: Date, timeZone: string, calendar: WorkingCalendar): boolean {
  const time = clockIn(timeZone, now)
  return officeHours.from <= time && time < officeHours.until && works(localDateIn(timeZone, now), calendar)
}
