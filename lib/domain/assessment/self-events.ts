/** What a unit says of itself, what it brings for it, and what it objects to. */
export const selfAssessmentEvents = [
  'assessment.self-saved',
  'assessment.self-handed-in',
  'assessment.self-sent-back',
  'assessment.file-added',
  'assessment.file-downloaded',
  'assessment.file-infected',
  'assessment.objected',
  'assessment.objection-answered',
] as const

/** What whoever looks back is told of each: the unit, the item and the day, no words of anybody. */
export const auditedOfSelfAssessment: Record<(typeof selfAssessmentEvents)[number], readonly string[]> = {
  'assessment.self-saved': ['unit'],
  'assessment.self-handed-in': ['unit'],
  'assessment.self-sent-back': ['unit'],
  'assessment.file-added': ['unit'],
  'assessment.file-downloaded': ['unit'],
  'assessment.file-infected': [],
  'assessment.objected': ['unit', 'item'],
  'assessment.objection-answered': ['unit', 'item', 'answerOutcome'],
}
