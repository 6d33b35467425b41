/** What is written and asked beside the handling, and moves nothing of it. */
export const besideHandling = [
  'note.unit-written',
  'note.handlers-written',
  'note.committee-written',
  'note.corrected',
  'note.struck',
  'outside.asked',
  'outside.revoked',
  'outside.answered',
] as const

/** What those who handle a suggestion together ask, note and tell. */
export const eventsTogether = [
  'opinion.asked',
  'opinion.settled',
  'opinion.sent-back',
  'opinion.waived',
  ...besideHandling,
  'progress.posted',
] as const
