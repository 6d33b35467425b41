/** Why a rating does not stand, or what follows from it may not. */
export const ratingRefusalStatuses = {
  'rater-not-signed': 422,
  'rater-is-rated': 422,
  'rating-not-there': 422,
  'rating-unchanged': 422,
  'rating-not-closed': 422,
  'ask-not-there': 422,
  'rating-form-missing': 422,
  'paper-day-outside': 422,
  'paper-other-form': 409,
  'paper-form-waiting': 409,
  'again-not-asked': 409,
  'again-not-declined': 409,
  'again-insisted-already': 409,
  'insisting-too-late': 422,
  'insisting-awaited': 422,
  'way-forward-first': 422,
  'way-before-rating': 422,
  'nothing-to-draw': 422,
  'recheck-not-pressed': 409,
  'recheck-settled': 409,
  'recheck-pressed': 409,
  'rating-awaited': 422,
  'handle-again-first': 422,
  'not-dissatisfied': 422,
} as const

export type RatingRefusalCode = keyof typeof ratingRefusalStatuses
