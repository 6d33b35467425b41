import { isOfficeHour } from './office-hours'
import type { WorkingCalendar } from './working-days'

/** The ladder is looked through every minute, day and night; in a quarter of an hour somebody would have been reminded. */
const longestSilenceMinutes = 15

/** Nobody misses a run at night. A congress without any run has no worker. */
export function isLadderSilent(ranAt: Date | null, now: Date, timeZone: string, calendar: WorkingCalendar): boolean {
  if (!isOfficeHour(now, timeZone, calendar)) return false
  return ranAt === null || now.getTime() - ranAt.getTime() > longestSilenceMinutes * 60_000
}
