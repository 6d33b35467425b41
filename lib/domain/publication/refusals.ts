/** Why something is not published, or stays so. */
export const publicationRefusalStatuses = {
  'publication-standing': 409,
  'publication-withheld': 409,
  'publication-undecided': 409,
  'publication-not-standing': 409,
  'redaction-missing': 409,
  'delegate-first': 409,
  'suggestion-first': 409,
  'publish-day-outside': 422,
  'licence-day-outside': 422,
  'summary-missing': 422,
  'summary-personal-data': 422,
} as const satisfies Record<string, 409 | 422>

export type PublicationRefusalCode = keyof typeof publicationRefusalStatuses
