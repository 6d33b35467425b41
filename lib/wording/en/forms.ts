import type { forms as source } from '../zh/forms'

export const forms: typeof source = {
  submitting: 'Submitting…',
  optional: 'optional',
  errorsTitle: '{count thing|things} to correct',
  errorOf: '{label}: {sentence}',
  restored: 'What you had written and not submitted is back.',
  discardRestored: 'Do without it',
  characters: '{count} of {maximum} characters',
  choose: 'Choose',
  confirmTitle: 'Please confirm',
  showMore: 'Show more',
  showLess: 'Show less',
}
