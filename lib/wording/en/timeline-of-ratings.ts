import type { timelineOfRatings as source } from '../zh/timeline-of-ratings'

export const timelineOfRatings: typeof source = {
  'suggestion.rated': 'The lead delegate rated: attitude {attitude}, process {process}, result {result}.',
  'rating.given-beside': 'Co-signer {name} rated: attitude {attitude}, process {process}, result {result}.',
  'rating.changed': '{name} changed the rating: {reason}',
  'rating.corrected':
    'The delegate office corrected the rating of round {round} at the written request of {name} of {requestedOn}: {reason}',
  'rating.paper-entered': 'The paper form of {name} was entered once and waits for a second person.',
  'rating.paper-differs': 'The two entries of the paper form of {name} differ and have to be compared.',
  'rating.rechecks-drawn': '{count} ratings of {year} were drawn for telephone checks, seed {seed}.',
  'rating.rechecked': 'Checked by telephone: {recheck}.',
  'rating.pressure-settled': 'The office dealt with pressure that a delegate had reported.',
  'again.declined': 'The delegate office declined another round: {reason}',
  'again.insisted': 'The delegate insisted on another round: {reason}',
  'way-forward.taken': '{forward} ({heldOn}): {outcome}',
  'way-forward.consented': 'The delegate himself agreed to end it: {reason}',
}
