import type { LocalDate } from '../deadlines/local-date'

export const ratingMarks = ['SATISFIED', 'BASICALLY_SATISFIED', 'UNDERSTOOD', 'DISSATISFIED'] as const
export type RatingMark = (typeof ratingMarks)[number]

/** 理解 is an answer to what came of it, not to how somebody behaved. [SD 23] names no scale, so the congress may offer it. */
export const conductMarks = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const satisfies RatingMark[]

export const ratingAspects = ['attitude', 'process', 'result'] as const
export type RatingAspect = (typeof ratingAspects)[number]

export const marksOf: Record<RatingAspect, readonly RatingMark[]> = {
  attitude: conductMarks,
  process: conductMarks,
  result: ratingMarks,
}

/** Attitude, process and result are scored apart; the lead delegate's rating is the official one [SD 23]. */
export type Rating = {
  readonly round: number
  readonly delegateId: string
  readonly attitude: RatingMark
  /** null where it was rated on two scales only */
  readonly process: RatingMark | null
  readonly result: RatingMark
  readonly ratedOn: LocalDate
}

export const isDissatisfied = ({ attitude, process, result }: Pick<Rating, RatingAspect>): boolean =>
  [attitude, process, result].includes('DISSATISFIED')
