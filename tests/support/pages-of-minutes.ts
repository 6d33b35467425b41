import { getArrival } from '@/lib/queries/get-arrival'
import { getMeetingPrints } from '@/lib/queries/get-meeting-prints'
import { getMeetingRecord, getMeetingRecords } from '@/lib/queries/get-meeting-record'
import { getMinutes } from '@/lib/queries/get-minutes'
import { getSignInDesk } from '@/lib/queries/get-sign-in-desk'
import { listAttendance } from '@/lib/queries/list-attendance'
import { committee, everybody, type Page, page } from './page'

/** The door is the office's, and whoever scans its code is told something; the papers are the committee's. */
export const pagesOfMinutes: Record<string, Page> = {
  '/reply-meetings/attendance': page(listAttendance, () => ({}), committee),
  '/reply-meetings/[meetingId]/sign-in': page(getSignInDesk, ({ meeting }) => meeting, ['office']),
  '/reply-meetings/[meetingId]/name-cards': page(getMeetingPrints, ({ meeting }) => meeting, ['office']),
  '/reply-meetings/[meetingId]/sign-in-sheet': page(getMeetingPrints, ({ meeting }) => meeting, ['office']),
  '/reply-meetings/[meetingId]/minutes': page(getMinutes, ({ meeting }) => meeting, committee),
  '/reply-meetings/[meetingId]/records': page(getMeetingRecords, ({ meeting }) => meeting, committee),
  '/reply-meetings/[meetingId]/records/[itemId]': page(
    getMeetingRecord,
    ({ meeting, meetingItem }) => ({ meetingId: meeting, itemId: meetingItem }),
    committee,
  ),
  '/reply-meetings/[meetingId]/arrive/[code]': page(
    getArrival,
    ({ meeting }) => ({ meetingId: meeting, code: 'a-code-of-some-other-day' }),
    everybody,
  ),
}
