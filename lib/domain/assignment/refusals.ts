/** What those who handle a suggestion together are refused, with the status of the answer. */
export const refusalStatusesTogether = {
  'note-of-another': 422,
  'note-struck': 409,
  'mention-cannot-see': 422,
  'delegate-named': 422,
  'outside-closed': 409,
  'outside-too-many': 422,
  'opinion-awaited': 422,
  'opinion-not-awaited': 409,
  'opinion-sent-back-before': 409,
  'opinion-settled': 409,
  'wish-day-outside': 422,
} as const
