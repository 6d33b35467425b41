import type { auditOfAnnualReports as audit, timelineOfAnnualReports as source } from '../zh/timeline-of-annual-reports'

export const timelineOfAnnualReports: typeof source = {
  'annual-report.written': 'The delegate office drafted the {reportKind} of {year}, “{title}”.',
  'annual-report.saved': 'The delegate office changed the {reportKind} of {year}, “{title}”.',
  'annual-report.discarded': 'The {reportKind} of {year}, “{title}”, was discarded.',
  'annual-report.frozen': 'The delegate office froze the {reportKind} of {year}, “{title}”, for approval. Hash {hash}.',
  'annual-report.sent-back': 'The {reportKind} of {year}, “{title}”, was sent back: {reason}',
  'annual-report.approved': '{name} approved the {reportKind} of {year}, “{title}”.',
  'annual-report.published': 'The {reportKind} of {year}, “{title}”, is public from {publishOn} on.',
  'annual-report.withdrawn': 'The {reportKind} of {year}, “{title}”, was taken back: {reason}',
  'annual-report.sitting-planned':
    'The {reportKind} of {year}, “{title}”, is to be heard by the standing committee on {sittingOn}.',
  'annual-report.day-near':
    'The {step} of the {reportKind} of {year}, “{title}”, is due with the committee by {dueOn}.',
  'annual-report.taken': 'The {reportKind} of {year}, “{title}”, was downloaded ({format}).',
}

export const auditOfAnnualReports: typeof audit = {
  'annual-report.written': 'The delegate office drafted the {reportKind} of {year}.',
  'annual-report.saved': 'The delegate office changed the {reportKind} of {year}.',
  'annual-report.discarded': 'The {reportKind} of {year} was discarded.',
  'annual-report.frozen': 'The delegate office froze the {reportKind} of {year}. Hash {hash}.',
  'annual-report.sent-back': 'The {reportKind} of {year} was sent back; its hash was {hash}.',
  'annual-report.approved': 'The {reportKind} of {year} was approved, hash {hash}.',
  'annual-report.published': 'The {reportKind} of {year} is public from {publishOn} on.',
  'annual-report.withdrawn': 'The {reportKind} of {year} was taken back.',
  'annual-report.sitting-planned':
    'The {reportKind} of {year} is to be heard by the standing committee on {sittingOn}.',
  'annual-report.day-near': 'The {step} of the {reportKind} of {year} is due with the committee by {dueOn}.',
  'annual-report.taken': 'The {reportKind} of {year} was downloaded ({format}).',
}
