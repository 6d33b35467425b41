/** What can happen to a paper that chases a unit. */
export const chasingEvents = [
  'chasing.drafted',
  'chasing.saved',
  'chasing.discarded',
  'chasing.issued',
  'chasing.received',
  'chasing.answered',
  'chasing.withdrawn',
] as const
