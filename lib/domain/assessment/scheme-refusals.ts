/** Why a scheme is not changed or adopted. */
export const schemeRefusalStatuses = {
  'scheme-adopted': 409,
  'scheme-faulty': 422,
  'scheme-unbalanced': 422,
  'scheme-adopted-later': 422,
  'scheme-part-gone': 409,
  'scheme-section-full': 409,
  'scheme-full': 422,
} as const satisfies Record<string, 409 | 422>

export type SchemeRefusalCode = keyof typeof schemeRefusalStatuses
