/** What those who handle a suggestion together ask, note and tell. */
export const eventsTogether = [
  'opinion.asked',
  'opinion.settled',
  'opinion.sent-back',
  'opinion.waived',
  'note.unit-written',
  'note.handlers-written',
  'note.committee-written',
  'note.corrected',
  'note.struck',
  'outside.asked',
  'outside.revoked',
  'outside.answered',
  'progress.posted',
] as const
