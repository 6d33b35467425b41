/** At the door, and after the meeting. */
export const minutesEvents = [
  'meeting.signed-in',
  'meeting.sign-in-undone',
  'meeting.guest-admitted',
  'meeting.minutes-saved',
  'meeting.closed',
  'meeting.item-minuted',
  'meeting.attendance-corrected',
  'meeting.item-corrected',
  'meeting.minutes-corrected',
  'meeting.close-asked',
] as const

/** What whoever looks back is told of each: who and when, not the words, and nobody's name. */
export const auditedOfMinutes: Record<(typeof minutesEvents)[number], readonly string[]> = {
  'meeting.signed-in': ['ordinal', 'presence'],
  'meeting.sign-in-undone': ['ordinal'],
  'meeting.guest-admitted': ['ordinal'],
  'meeting.minutes-saved': ['ordinal'],
  'meeting.closed': ['ordinal', 'heldOn', 'count'],
  'meeting.item-minuted': ['ordinal', 'heldOn', 'itemOutcome'],
  'meeting.attendance-corrected': ['ordinal', 'presence'],
  'meeting.item-corrected': ['ordinal', 'heldOn'],
  'meeting.minutes-corrected': ['ordinal', 'version'],
  'meeting.close-asked': ['ordinal', 'heldOn', 'count'],
}
