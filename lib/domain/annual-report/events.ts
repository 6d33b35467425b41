/** What can happen to a report of a year. */
export const annualReportEvents = [
  'annual-report.written',
  'annual-report.saved',
  'annual-report.discarded',
  'annual-report.frozen',
  'annual-report.sent-back',
  'annual-report.approved',
  'annual-report.published',
  'annual-report.withdrawn',
  'annual-report.sitting-planned',
  'annual-report.day-near',
  'annual-report.taken',
] as const

/** What whoever looks back is told of each: years, days and the hash, no words of anybody. */
export const auditedOfAnnualReports: Record<(typeof annualReportEvents)[number], readonly string[]> = {
  'annual-report.written': ['year', 'reportKind'],
  'annual-report.saved': ['year', 'reportKind'],
  'annual-report.discarded': ['year', 'reportKind'],
  'annual-report.frozen': ['year', 'reportKind', 'hash'],
  'annual-report.sent-back': ['year', 'reportKind', 'hash'],
  'annual-report.approved': ['year', 'reportKind', 'hash'],
  'annual-report.published': ['year', 'reportKind', 'publishOn'],
  'annual-report.withdrawn': ['year', 'reportKind'],
  'annual-report.sitting-planned': ['year', 'reportKind', 'sittingOn'],
  'annual-report.day-near': ['year', 'reportKind', 'step', 'dueOn'],
  'annual-report.taken': ['year', 'reportKind', 'format'],
}

/** Told to every leader of the standing committee, beside the office. */
export const annualReportsToLeaders = ['annual-report.frozen', 'annual-report.published'] as const
