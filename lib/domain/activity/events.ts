export const activityEvents = [
  'activity.recorded',
  'activity.changed',
  'activity.invited',
  'activity.attendance-kept',
  'activity.held',
  'activity.cancelled',
] as const

/** No name of a delegate, no reason of leave, no speech. */
export const auditedOfActivities = {
  'activity.recorded': ['activityKind', 'heldOn'],
  'activity.changed': ['activityKind', 'heldOn'],
  'activity.invited': ['activityKind', 'heldOn', 'count'],
  'activity.attendance-kept': ['activityKind', 'heldOn', 'count'],
  'activity.held': ['activityKind', 'heldOn'],
  'activity.cancelled': ['activityKind', 'heldOn'],
} as const
