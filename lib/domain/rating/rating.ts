import type { LocalDate } from '../deadlines/local-date'

export const ratingMarks = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const
export type RatingMark = (typeof ratingMarks)[number]

/** Attitude and result are scored apart; the lead delegate's rating is the official one [SD 23]. */
export type Rating = {
  readonly round: number
  readonly delegateId: string
  readonly attitude: RatingMark
  readonly result: RatingMark
  readonly ratedOn: LocalDate
}

export const isDissatisfied = (rating: Rating): boolean =>
  rating.attitude === 'DISSATISFIED' || rating.result === 'DISSATISFIED'
