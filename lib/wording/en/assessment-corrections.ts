import type { assessmentCorrections as source } from '../zh/assessment-corrections'

export const assessmentCorrections: typeof source = {
  title: 'Corrections',
  open: 'Correct points',
  none: 'No corrections.',
  own: 'By the office itself',
  answer: 'With the answer to an objection',
  made: '{kind}, {by}, {day}',
  until: 'The unit may object until {day}.',
  takenBack: 'Taken back by {by} on {day}: {reason}',
  replaced: 'Replaced by the correction of {day}.',
  takeBack: { open: 'Take this correction back', reason: 'Reason', submit: 'Take back' },
  page: 'Correct the points of {unit}',
  lead: '{assessment}. What the office itself finds wrong during the check it corrects with its reason and evidence; the unit hears of it at once and may object.',
  choose: 'Choose an item',
  chooseHint: 'One item at a time.',
  notOpen: 'Points are corrected during the check only.',
  form: 'Correct “{item}”',
  reason: 'Reason',
  reasonHint: 'What is wrong, and how it should be counted. The unit reads all of it.',
  suggestionsHint: 'Other points rest on a suggestion, or on a file.',
  submit: 'Correct',
}
