/** Why a report of a year is not written, frozen or approved. */
export const annualReportRefusalStatuses = {
  'report-year-outside': 422,
  'report-year-empty': 422,
  'report-stands': 409,
  'report-own-freeze': 409,
  'report-number-unknown': 422,
  'report-brackets-broken': 422,
  'report-text-wrong': 422,
  'report-sums-wrong': 409,
  'report-sitting-outside': 422,
} as const satisfies Record<string, 409 | 422>

export type AnnualReportRefusalCode = keyof typeof annualReportRefusalStatuses
