/** What happens while a reply meeting is held. */
export const roomEvents = [
  'meeting.opened',
  'meeting.item-called',
  'meeting.item-answered',
  'meeting.item-sent-back',
  'meeting.item-postponed',
  'meeting.promised',
  'meeting.ended',
] as const

/** They say what was said: no deadline moves, and nobody else has the suggestion. A promise has a day of its own. */
export const idleInTheRoom = [
  'meeting.item-answered',
  'meeting.item-sent-back',
  'meeting.item-postponed',
] as const satisfies (typeof roomEvents)[number][]

/** What whoever looks back is told of each: who and when, not the words. */
export const auditedOfRoom: Record<(typeof roomEvents)[number], readonly string[]> = {
  'meeting.opened': ['ordinal', 'heldOn'],
  'meeting.item-called': ['ordinal', 'position'],
  'meeting.item-answered': ['ordinal', 'heldOn', 'unit', 'rank'],
  'meeting.item-sent-back': ['ordinal', 'heldOn', 'unit', 'rank'],
  'meeting.item-postponed': ['ordinal', 'heldOn'],
  'meeting.promised': ['ordinal', 'unit', 'count'],
  'meeting.ended': ['ordinal', 'answered', 'postponed'],
}
