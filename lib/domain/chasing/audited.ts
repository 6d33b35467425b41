/** What whoever looks back is told of the papers that chase a unit. */
export const auditedOfChasing = {
  'chasing.drafted': ['paper', 'unit'],
  'chasing.saved': ['paper'],
  'chasing.discarded': ['paper'],
  'chasing.issued': ['paper', 'unit', 'dueOn'],
  'chasing.received': ['paper', 'unit'],
  'chasing.answered': ['paper', 'unit'],
  'chasing.withdrawn': ['paper'],
} as const
