import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { RatingMark } from '@/lib/domain/rating/rating'
import { Prisma } from '@/prisma/generated/client'

export type RatingEntry = {
  id: string
  round: number
  delegateId: string
  name: string
  attitude: RatingMark
  process: RatingMark | null
  result: RatingMark
  attitudeReason: string | null
  processReason: string | null
  resultReason: string | null
  attitudeCodes: string[]
  processCodes: string[]
  resultCodes: string[]
  asks: { ordinal: number; mark: RatingMark }[]
  sharesWords: boolean
  byPaper: boolean
  isChanged: boolean
  ratedOn: LocalDate
}

/** `isOfficial`: of whoever leads it. */
export type RatingView = RatingEntry & { readonly isOfficial: boolean }

/** Of `suggestion s`, round by round. */
export const ratingsOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', r.id, 'round', r.round, 'delegateId', r.delegate_id, 'name', e.name,
    'attitude', r.attitude, 'process', r.process, 'result', r.result, 'attitudeReason', r.attitude_reason, 'processReason', r.process_reason,
    'resultReason', r.result_reason, 'attitudeCodes', r.attitude_codes, 'processCodes', r.process_codes, 'resultCodes', r.result_codes,
    'asks', r.asks, 'sharesWords', r.shares_words, 'byPaper', r.source = 'PAPER',
    'isChanged', EXISTS (SELECT FROM rating_change y WHERE y.rating_id = r.id), 'ratedOn', r.rated_on)
    ORDER BY r.round, r.id), '[]') FROM rating r JOIN delegate e ON e.id = r.delegate_id WHERE r.suggestion_id = s.id)`
