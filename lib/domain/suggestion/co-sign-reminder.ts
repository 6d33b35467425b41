import { addDays, localDateIn } from '../deadlines/local-date'
import { instantAt } from '../deadlines/wall-clock'
import { clockIn } from '../notices/morning'

const dayLong = 86_400_000
const wakes = '08:00'
const sleeps = '21:00'
const lastHour = 20

type Waited = { readonly since: Date; readonly closesAt: Date }

/** A day before the closing time, or at half time where there are less than two days; not at night, and not where the night leaves no time for it. */
export function reminderInstant({ since, closesAt }: Waited, timeZone: string): Date | null {
  const length = closesAt.getTime() - since.getTime()
  const ahead = length >= 2 * dayLong ? dayLong : length / 2
  const instant = beforeNight(new Date(closesAt.getTime() - ahead), timeZone)
  return instant > since ? instant : null
}

/** A worker that was away makes up for it until the closing time, but wakes nobody. */
export function isReminderDue(waited: Waited, now: Date, timeZone: string): boolean {
  const instant = reminderInstant(waited, timeZone)
  return instant !== null && instant <= now && now < waited.closesAt && isAwake(clockIn(timeZone, now))
}

const isAwake = (clock: string): boolean => clock >= wakes && clock < sleeps

function beforeNight(instant: Date, timeZone: string): Date {
  const clock = clockIn(timeZone, instant)
  if (isAwake(clock)) return instant
  const today = localDateIn(timeZone, instant)
  return instantAt(timeZone, clock < wakes ? addDays(today, -1) : today, lastHour)
}
