import { callMeetingItem } from './call-meeting-item'
import { endReplyMeeting } from './end-meeting'
import { openReplyMeeting } from './open-meeting'
import { recordMeetingItem } from './record-meeting-item'

/** While a reply meeting is held. */
export const inTheRoom = [openReplyMeeting, callMeetingItem, recordMeetingItem, endReplyMeeting] as const
