/** What can happen to a special report. */
export const specialReportEvents = [
  'special-report.drafted',
  'special-report.saved',
  'special-report.discarded',
  'special-report.sent',
  'special-report.noted',
  'special-report.instructed',
  'special-report.instruction-struck',
  'special-report.answered',
  'special-report.answer-accepted',
  'special-report.answer-sent-back',
  'special-report.closed',
  'special-report.taken',
] as const

/** What whoever looks back is told of each: number, unit and days, no words of anybody. */
export const auditedOfSpecialReports: Record<(typeof specialReportEvents)[number], readonly string[]> = {
  'special-report.drafted': [],
  'special-report.saved': [],
  'special-report.discarded': [],
  'special-report.sent': ['paper'],
  'special-report.noted': ['paper', 'givenOn'],
  'special-report.instructed': ['paper', 'givenOn', 'unit', 'dueOn'],
  'special-report.instruction-struck': ['paper', 'unit'],
  'special-report.answered': ['paper', 'unit'],
  'special-report.answer-accepted': ['paper', 'unit'],
  'special-report.answer-sent-back': ['paper', 'unit', 'dueOn'],
  'special-report.closed': ['paper'],
  'special-report.taken': ['paper'],
}

/** Told to the unit that an instruction names. */
export const reportsToUnits = [
  'special-report.instructed',
  'special-report.instruction-struck',
  'special-report.answer-accepted',
  'special-report.answer-sent-back',
] as const

/** Told to the leaders that it names. */
export const reportsToLeaders = [
  'special-report.sent',
  'special-report.answered',
  'special-report.answer-accepted',
  'special-report.closed',
] as const
