/** What can happen to a result. */
export const resultEvents = ['assessment.corrected', 'assessment.correction-taken-back', 'assessment.frozen'] as const

export const auditedOfResults: Record<(typeof resultEvents)[number], readonly string[]> = {
  'assessment.corrected': ['unit', 'item'],
  'assessment.correction-taken-back': ['unit', 'item'],
  'assessment.frozen': ['year', 'assessmentKind', 'hash'],
}
