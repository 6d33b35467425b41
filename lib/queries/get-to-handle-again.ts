import type { Rating, RatingAspect } from '@/lib/domain/rating/rating'
import { officialRating } from '@/lib/domain/suggestion/status'
import { readHandlers } from '@/lib/store/assigning'
import { forMove, type Head, head, type ToAssign, unitsToChoose } from './office-moves'
import type { Query } from './query'

export type ToHandleAgain = Head & {
  readonly rating: Pick<Rating, RatingAspect> | null
  readonly units: ToAssign['units']
  /** who has it now, with which part */
  readonly handlers: readonly { unitId: string; role: 'SOLE' | 'LEAD' | 'ASSIST' | 'SEPARATE'; part: string }[]
}

export const getToHandleAgain: Query<string, ToHandleAgain> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'handleAgain')
  const rating = officialRating(suggestion)
  const units = await unitsToChoose(reading, id)
  const handlers = await readHandlers(reading.tx, id)
  return {
    ...head(suggestion),
    rating: rating ? { attitude: rating.attitude, process: rating.process, result: rating.result } : null,
    units: units.map(({ id: unitId, name, load }) => ({ id: unitId, name, load })),
    handlers: handlers.map(({ unitId, role, part }) => ({ unitId, role, part: part ?? '' })),
  }
}
