/** Why a result cannot be fixed yet. */
export const resultRefusalStatuses = { 'assessment-check-runs': 409 } as const

export type ResultRefusalCode = keyof typeof resultRefusalStatuses
