/** What happens beside and after the official rating. */
export const ratingEvents = [
  'rating.given-beside',
  'rating.changed',
  'rating.corrected',
  'rating.paper-entered',
  'rating.paper-differs',
  'rating.rechecks-drawn',
  'rating.rechecked',
  'rating.pressure-settled',
  'again.declined',
  'again.insisted',
  'way-forward.taken',
  'way-forward.consented',
] as const
