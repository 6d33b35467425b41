/** Why a self-assessment, its evidence, an objection or its answer is not taken. */
export const selfAssessmentRefusalStatuses = {
  'self-handed-in': 409,
  'self-not-handed-in': 409,
  'self-incomplete': 422,
  'self-claim-outside': 422,
  'assessment-item-unknown': 422,
  'assessment-not-own-part': 422,
  'assessment-files-full': 422,
  'assessment-check-over': 422,
  'assessment-without-evidence': 422,
  'assessment-objection-open': 409,
  'assessment-objection-answered': 409,
  'assessment-correction-missing': 422,
  'assessment-correction-unmeant': 422,
  'assessment-points-outside': 422,
  'assessment-fact-not-own': 422,
  'assessment-objections-open': 409,
} as const satisfies Record<string, 409 | 422>

export type SelfAssessmentRefusalCode = keyof typeof selfAssessmentRefusalStatuses
