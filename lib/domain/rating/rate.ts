import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { suggestionWorkflow } from '../suggestion/workflow'
import { ensureOpen } from '../workflow'
import type { Rating, RatingAspect } from './rating'
import { signersOf } from './seal'

type Rated = Pick<Rating, RatingAspect>

/** Each who has signed rates once a round; the lead delegate's is the official one, the others' stand beside it [SD 23]. */
export function rate(
  suggestion: Suggestion,
  { attitude, process, result }: Rated,
  { today }: Moment,
  delegateId: string = suggestion.leadDelegateId,
): { suggestion: Suggestion; rating: Rating } {
  if (!signersOf(suggestion).includes(delegateId)) throw new Refusal('rater-not-signed')
  if (ratingOf(suggestion, delegateId)) throw new Refusal('already-rated')
  ensureOpen(suggestionWorkflow, suggestion.status, isLead(suggestion, delegateId) ? 'rate' : 'rateBeside')
  const rating = { attitude, process, result, round: suggestion.round, delegateId, ratedOn: today }
  return { suggestion: settled({ ...suggestion, ratings: [...suggestion.ratings, rating] }), rating }
}

/** Said otherwise: by whoever rated while the round runs, by the office on his written request once it is closed. */
export function rateOtherwise(suggestion: Suggestion, { attitude, process, result }: Rated, which: Which): Suggestion {
  const known = ratingOf(suggestion, which.delegateId, which.round)
  if (!known) throw new Refusal('rating-not-there')
  const changed = { ...known, attitude, process, result }
  return settled({ ...suggestion, ratings: suggestion.ratings.map((one) => (one === known ? changed : one)) })
}

type Which = { readonly round: number; readonly delegateId: string }

export const ratingOf = ({ ratings, round: running }: Suggestion, delegateId: string, round = running) =>
  ratings.find((one) => one.round === round && one.delegateId === delegateId)

const isLead = ({ leadDelegateId }: Suggestion, delegateId: string): boolean => leadDelegateId === delegateId
