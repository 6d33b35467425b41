import { annualReportRefusalStatuses } from '../annual-report/refusals'

export const specialReportRefusalStatuses = {
  ...annualReportRefusalStatuses,
  'instructions-running': 409,
  'instruction-day-outside': 422,
  'instruction-due-before': 422,
  'report-item-unknown': 422,
  'report-reader-unknown': 422,
} as const

export type SpecialReportRefusalCode = keyof typeof specialReportRefusalStatuses
