/** The day of a step is near, and something is still owed. */
export const nearEvents = [
  'assessment.self-near',
  'assessment.marks-near',
  'assessment.values-near',
  'assessment.check-near',
  'assessment.answer-near',
] as const

export const auditedOfNearDays: Record<(typeof nearEvents)[number], readonly string[]> = {
  'assessment.self-near': ['name', 'dueOn', 'count'],
  'assessment.marks-near': ['name', 'dueOn', 'count'],
  'assessment.values-near': ['name', 'dueOn', 'count'],
  'assessment.check-near': ['name', 'dueOn', 'count'],
  'assessment.answer-near': ['unit', 'item', 'dueOn'],
}
