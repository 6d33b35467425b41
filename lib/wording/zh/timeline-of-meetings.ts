import { auditOfInvitations, timelineOfInvitations } from './timeline-of-invitations'
import { auditOfMinutes, timelineOfMinutes } from './timeline-of-minutes'
import { auditOfTheRoom, timelineOfTheRoom } from './timeline-of-the-room'

/** What is told of reply meetings before they are held. */
export const timelineOfMeetings = {
  ...timelineOfInvitations,
  ...timelineOfMinutes,
  ...timelineOfTheRoom,
  'meeting.planned': '安排第 {ordinal} 次见面答复会：{heldOn}，建议 {count} 件。',
  'meeting.item-planned': '列入第 {ordinal} 次见面答复会（{heldOn}）。',
  'meeting.agenda-ordered': '调整第 {ordinal} 次见面答复会（{heldOn}）的议程顺序。',
  'meeting.changed': '第 {ordinal} 次见面答复会改为{heldOn} {hours}，地点{place}。',
  'meeting.item-moved': '由第 {from} 次见面答复会改到第 {ordinal} 次（{heldOn}）：{reason}',
  'meeting.item-taken-out': '不再列入第 {ordinal} 次见面答复会（{heldOn}）：{reason}',
  'meeting.cancelled': '第 {ordinal} 次见面答复会（{heldOn}）取消：{reason}',
}

export const auditOfMeetings = {
  ...auditOfInvitations,
  ...auditOfMinutes,
  ...auditOfTheRoom,
  'meeting.item-moved': '由第 {from} 次见面答复会改到第 {ordinal} 次（{heldOn}）。',
  'meeting.item-taken-out': '不再列入第 {ordinal} 次见面答复会（{heldOn}）。',
  'meeting.cancelled': '第 {ordinal} 次见面答复会（{heldOn}）取消。',
}
