import type { Rating } from '@/lib/domain/rating/rating'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Reasons = { attitudeReason: string | null; resultReason: string | null }

export async function addRating(tx: Tx, suggestion: Suggestion, rating: Rating, reasons: Reasons, ratedAt: Date) {
  await open(tx).rating.create({
    data: {
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      ...rating,
      ...reasons,
      ratedAt,
      ratedOn: dayToStore(rating.ratedOn),
    },
    select: { id: true },
  })
}
