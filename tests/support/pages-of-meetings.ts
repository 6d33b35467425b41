import { getAgendaDesk } from '@/lib/queries/get-agenda-desk'
import { getInvitation } from '@/lib/queries/get-invitation'
import { getGuestToEnter, getInvitations } from '@/lib/queries/get-invitations'
import { getMeetingPlan } from '@/lib/queries/get-meeting-plan'
import { getMeetingRoom } from '@/lib/queries/get-meeting-room'
import { getMeetingScreen } from '@/lib/queries/get-meeting-screen'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import { listReplyMeetings } from '@/lib/queries/list-reply-meetings'
import { meetingFilterSchema, meetingPlanSchema } from '@/lib/schemas/reply-meeting'
import { committee, delegates, type Page, page, units } from './page'

/** Reply meetings: the committee's, and those to which one is called. */
export const pagesOfMeetings: Record<string, Page> = {
  '/reply-meetings': page(listReplyMeetings, () => meetingFilterSchema.parse({}), [
    ...committee,
    ...delegates,
    ...units,
  ]),
  '/reply-meetings/plan': page(getMeetingPlan, () => meetingPlanSchema.parse({}), ['office']),
  '/reply-meetings/replan': page(getMeetingPlan, () => meetingPlanSchema.parse({}), ['office']),
  '/reply-meetings/[meetingId]/agenda': page(getAgendaDesk, ({ meeting }) => meeting, ['office']),
  '/reply-meetings/[meetingId]/invitation': page(getInvitation, ({ meeting }) => meeting, ['lead', 'clerk', 'head']),
  '/reply-meetings/[meetingId]/invitations': page(getInvitations, ({ meeting }) => meeting, ['office']),
  '/reply-meetings/[meetingId]/invitations/[guestId]': page(
    getGuestToEnter,
    ({ meeting, guest }) => ({ meetingId: meeting, guestId: guest }),
    ['office'],
  ),
  '/reply-meetings/[meetingId]/printed-agenda': page(getReplyMeeting, ({ meeting }) => meeting, [
    ...committee,
    'lead',
    'clerk',
    'head',
  ]),
  '/reply-meetings/[meetingId]': page(getReplyMeeting, ({ meeting }) => meeting, [
    ...committee,
    'lead',
    'clerk',
    'head',
  ]),
  '/reply-meetings/[meetingId]/room': page(getMeetingRoom, ({ meeting }) => meeting, ['office']),
  '/reply-meetings/[meetingId]/screen': page(getMeetingScreen, ({ meeting }) => meeting, [
    ...committee,
    'lead',
    'clerk',
    'head',
  ]),
}
