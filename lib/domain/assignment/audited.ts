/** Of what those who handle a suggestion together ask, note and tell. */
export const auditedTogether = {
  'opinion.asked': ['lead', 'unit', 'wish'],
  'opinion.settled': ['lead', 'unit', 'adopted'],
  'opinion.sent-back': ['lead', 'unit'],
  'opinion.waived': ['lead', 'unit'],
  'note.unit-written': [],
  'note.handlers-written': [],
  'note.committee-written': [],
  'note.corrected': [],
  'note.struck': [],
  'outside.asked': ['unit', 'untilOn'],
  'outside.revoked': ['unit'],
  'outside.answered': ['unit'],
  'progress.posted': ['unit'],
} as const
