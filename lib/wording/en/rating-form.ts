import type { ratingForm as source } from '../zh/rating-form'

export const ratingForm: typeof source = {
  title: 'Rate the handling',
  lead: 'Attitude and result are rated apart. Until this round is closed the unit cannot see your rating.',
  attitude: 'Attitude',
  attitudeHint: 'Did they come to you and listen?',
  result: 'Result',
  resultHint: 'What was done, and does the reply answer what was asked?',
  attitudeReason: 'About the attitude',
  resultReason: 'About the result',
  reasonHint: 'Needed when you are dissatisfied.',
  submit: 'Submit the rating',
  replies: 'Replies of the units',
}
