/** Why nothing is written about a contact. */
export const contactRefusalStatuses = {
  'contact-in-future': 422,
  'contact-before-assignment': 422,
  'delegate-not-heard': 409,
  'contact-struck': 409,
  'contact-confirmed': 409,
  'contact-answered': 409,
  'contact-not-answered': 409,
  'contact-answer-stands': 409,
  'contact-carries-reply': 409,
  'contact-of-earlier-round': 409,
  'contact-not-signer': 422,
  'contact-said-already': 409,
  'dispute-ended': 409,
  'dispute-answered': 409,
} as const

export type ContactRefusalCode = keyof typeof contactRefusalStatuses
