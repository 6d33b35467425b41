/** What happens between the plan of a meeting and its opening. */
export const invitationEvents = [
  'meeting.invited',
  'meeting.invitation-opened',
  'meeting.answered',
  'meeting.reminded',
  'meeting.called',
  'meeting.document-added',
  'meeting.document-removed',
  'meeting.document-infected',
  'meeting.document-downloaded',
] as const

/** Told to those who are invited, by the ids in the facts of the event. */
export const toThoseInvited = [
  'meeting.changed',
  'meeting.cancelled',
  'meeting.invited',
  'meeting.reminded',
  'meeting.answered',
  'meeting.document-added',
] as const

/** Grounds and reasons of leave are nobody's but the office's: no event carries them. */
export const auditedOfInvitations = {
  'meeting.invited': ['ordinal', 'heldOn', 'count'],
  'meeting.invitation-opened': ['ordinal'],
  'meeting.answered': ['ordinal', 'invitationAnswer'],
  'meeting.reminded': ['ordinal', 'heldOn', 'count'],
  'meeting.called': ['ordinal'],
  'meeting.document-added': ['ordinal'],
  'meeting.document-removed': ['ordinal'],
  'meeting.document-infected': ['ordinal'],
  'meeting.document-downloaded': ['ordinal'],
} as const satisfies Record<(typeof invitationEvents)[number], readonly string[]>
