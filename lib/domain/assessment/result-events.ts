/** What can happen to a result. */
export const resultEvents = ['assessment.frozen'] as const

export const auditedOfResults: Record<(typeof resultEvents)[number], readonly string[]> = {
  'assessment.frozen': ['year', 'assessmentKind', 'hash'],
}
