/** What happens to meetings before they are held. Until invitations are out a plan is the committee's own. */
export const planningEvents = [
  'meeting.planned',
  'meeting.item-planned',
  'meeting.agenda-ordered',
  'meeting.changed',
  'meeting.item-moved',
  'meeting.item-taken-out',
  'meeting.cancelled',
] as const

/** What whoever looks back is told of each. */
export const auditedOfPlanning: Record<(typeof planningEvents)[number], readonly string[]> = {
  'meeting.planned': ['ordinal', 'heldOn', 'count'],
  'meeting.item-planned': ['ordinal', 'heldOn'],
  'meeting.agenda-ordered': ['ordinal', 'heldOn'],
  'meeting.changed': ['ordinal', 'heldOn', 'hours', 'place'],
  'meeting.item-moved': ['ordinal', 'heldOn', 'from'],
  'meeting.item-taken-out': ['ordinal', 'heldOn'],
  'meeting.cancelled': ['ordinal', 'heldOn'],
}

/** Of a plan to which nobody is invited yet. */
export const insideThePlan = ['meeting.item-planned'] as const
