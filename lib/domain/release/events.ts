/** Signed replies that wait to be delivered together. */
export const releaseEvents = [
  'reply.held',
  'reply.release-planned',
  'reply.release-taken-back',
  'reply.release-left-out',
] as const

/** How far a letter is that nobody has yet is between the units and the offices, until its day is fixed. */
export const heldBetweenUnits = ['reply.held', 'reply.release-left-out'] as const

export const auditedOfReleases = {
  'reply.held': ['unit', 'signer', 'version'],
  'reply.release-planned': ['unit', 'on', 'hour'],
  'reply.release-taken-back': ['unit', 'on', 'hour'],
  'reply.release-left-out': ['unit', 'on', 'hour'],
} as const
