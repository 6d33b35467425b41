import { invitationRefusalStatuses } from './invitation-refusals'
import { minutesRefusalStatuses } from './minutes-refusals'
import { roomRefusalStatuses } from './room/refusals'

/** Why meetings may not be put together as somebody wants it. */
export const meetingRefusalStatuses = {
  ...roomRefusalStatuses,
  ...minutesRefusalStatuses,
  ...invitationRefusalStatuses,
  'meeting-in-past': 422,
  'meeting-hours-turned': 422,
  'meeting-clash': 409,
  'meeting-secret-apart': 422,
  'meeting-item-not-answerable': 422,
  'meeting-item-elsewhere': 409,
  'meeting-agenda-changed': 409,
  'meeting-other-session': 422,
} as const
export type MeetingRefusalCode = keyof typeof meetingRefusalStatuses
