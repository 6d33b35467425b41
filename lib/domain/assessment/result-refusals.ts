/** Why a result is not put right, or cannot be fixed yet. */
export const resultRefusalStatuses = {
  'assessment-check-runs': 409,
  'correction-nothing': 422,
  'correction-without-evidence': 422,
  'correction-stands': 409,
  'correction-taken-back': 409,
} as const

export type ResultRefusalCode = keyof typeof resultRefusalStatuses
