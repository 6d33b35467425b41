/** Why a performance record does not change, or is not public. */
export const performanceRefusalStatuses = {
  'performance-day-outside': 422,
  'performance-entry-decided': 409,
  'attendance-not-over': 409,
  'attendance-objected': 409,
  'attendance-as-claimed': 422,
  'attendance-answered': 409,
  'performance-year-outside': 422,
  'performance-announced': 409,
  'performance-not-announced': 409,
  'performance-look-first': 409,
  'performance-objections-open': 409,
  'performance-published': 409,
} as const satisfies Record<string, 409 | 422>

export type PerformanceRefusalCode = keyof typeof performanceRefusalStatuses
