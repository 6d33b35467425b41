import type { auditOfMeetings as auditSource, timelineOfMeetings as source } from '../zh/timeline-of-meetings'
import { auditOfInvitations, timelineOfInvitations } from './timeline-of-invitations'
import { auditOfMinutes, timelineOfMinutes } from './timeline-of-minutes'
import { auditOfTheRoom, timelineOfTheRoom } from './timeline-of-the-room'

export const timelineOfMeetings: typeof source = {
  ...timelineOfInvitations,
  ...timelineOfMinutes,
  ...timelineOfTheRoom,
  'meeting.planned': 'Reply meeting {ordinal} is planned for {heldOn}, with {count suggestion|suggestions}.',
  'meeting.item-planned': 'Put on the agenda of reply meeting {ordinal} ({heldOn}).',
  'meeting.agenda-ordered': 'The agenda of reply meeting {ordinal} ({heldOn}) is put into another order.',
  'meeting.changed': 'Reply meeting {ordinal} is now on {heldOn}, {hours}, at {place}.',
  'meeting.item-moved': 'Moved from reply meeting {from} to {ordinal} ({heldOn}): {reason}',
  'meeting.item-taken-out': 'No longer on the agenda of reply meeting {ordinal} ({heldOn}): {reason}',
  'meeting.cancelled': 'Reply meeting {ordinal} ({heldOn}) is cancelled: {reason}',
}

export const auditOfMeetings: typeof auditSource = {
  ...auditOfInvitations,
  ...auditOfMinutes,
  ...auditOfTheRoom,
  'meeting.item-moved': 'Moved from reply meeting {from} to {ordinal} ({heldOn}).',
  'meeting.item-taken-out': 'No longer on the agenda of reply meeting {ordinal} ({heldOn}).',
  'meeting.cancelled': 'Reply meeting {ordinal} ({heldOn}) is cancelled.',
}
