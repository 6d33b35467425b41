import { adoptMeetingPlan } from './adopt-meeting-plan'
import { cancelReplyMeeting } from './cancel-reply-meeting'
import { changeReplyMeeting } from './change-reply-meeting'
import { moveMeetingItems } from './move-meeting-items'
import { orderMeetingAgenda } from './order-meeting-agenda'
import { putOnAgenda } from './put-on-agenda'
import { takeOffAgenda } from './take-off-agenda'

/** Part of the registry: reply meetings from their plan to their minutes. */
export const ofMeetings = [
  adoptMeetingPlan,
  changeReplyMeeting,
  orderMeetingAgenda,
  moveMeetingItems,
  putOnAgenda,
  takeOffAgenda,
  cancelReplyMeeting,
] as const
