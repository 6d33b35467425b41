import type { LocalDate } from '../deadlines/local-date'
import { type WorkingCalendar, works } from '../deadlines/working-days'

const digestLeavesAt = '08:30'

/** From half past eight of a working day on; a worker that was away at that minute makes up for it the same day. */
export const isDigestDue = (clock: string, today: LocalDate, calendar: WorkingCalendar): boolean =>
  clock >= digestLeavesAt && works(today, calendar)

/** 08:30 on the wall of the congress. */
export const clockIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)
