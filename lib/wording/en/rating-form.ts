import type { ratingForm as source } from '../zh/rating-form'

export const ratingForm: typeof source = {
  title: 'Rate the handling',
  lead: 'Attitude, process and result are rated apart. Until this round is closed the unit cannot see your rating.',
  submit: 'Submit the rating',
  replies: 'Replies of the units',
}
