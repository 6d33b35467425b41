import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { lastAgain } from '@/lib/domain/rating/again'
import type { Marks } from '@/lib/domain/rating/marks'
import { ownRatings } from '@/lib/domain/rating/seal'
import { Refusal } from '@/lib/domain/refusal'
import { readRating } from '@/lib/store/ratings'
import { open } from '@/lib/store/tx'
import { type AfterRating, afterRating } from './after-rating'
import { getSuggestion, type SuggestionPageView } from './get-suggestion'
import { forMove, type Head, head } from './office-moves'
import type { Query, Reading } from './query'

export type ToRate = SuggestionPageView & {
  /** of the lead delegate; a co-signer's stands beside it */
  readonly isOfficial: boolean
  /** the last day to rate, as the ledger has it */
  readonly until: LocalDate | null
}

/** The page under the rating form, which is there only for whom rating is open now. */
export const getToRate: Query<string, ToRate> = async (reading, id) => {
  const view = await getSuggestion(reading, id)
  const isOfficial = view.moves.includes('rate')
  if (!isOfficial && !view.moves.includes('rateBeside')) throw new Refusal('not-found')
  const [line] = await open(reading.tx).$queryRaw<{ until: LocalDate }[]>`
    SELECT d.due_on::text AS until FROM deadline d WHERE d.suggestion_id = ${id}::uuid AND d.purpose = 'feedback' AND d.round = ${view.round}`
  return { ...view, isOfficial, until: line?.until ?? null }
}

export const asksOf = async ({ tx }: Reading, suggestionId: string): Promise<string[]> =>
  (await open(tx).ask.findMany({ where: { suggestionId }, orderBy: { ordinal: 'asc' }, select: { text: true } })).map(
    ({ text }) => text,
  )

export type ToChangeRating = Head & { readonly asks: readonly string[]; readonly marks: Marks }

export const getToChangeRating: Query<string, ToChangeRating> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'changeRating')
  const [own] = ownRatings(reading.actor, suggestion)
  if (!own) throw new Refusal('not-found')
  const { marks } = await readRating(reading.tx, id, own)
  return { ...head(suggestion), asks: await asksOf(reading, id), marks }
}

export type ToCorrectRating = Head & {
  readonly asks: readonly string[]
  readonly ratings: readonly { round: number; delegateId: string; name: string; marks: Marks }[]
}

/** The ratings of every closed round. */
export const getToCorrectRating: Query<string, ToCorrectRating> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'correctRating')
  const closed = suggestion.rounds.filter(({ closedOn }) => closedOn !== null).map(({ number }) => number)
  const ratings = []
  for (const { round, delegateId } of suggestion.ratings.filter((one) => closed.includes(one.round))) {
    const { name, marks } = await readRating(reading.tx, id, { round, delegateId })
    ratings.push({ round, delegateId, name, marks })
  }
  return { ...head(suggestion), asks: await asksOf(reading, id), ratings }
}

type FollowingMove = 'declineAgain' | 'insistOnAgain' | 'takeWay' | 'consentToClose'

const following =
  (move: FollowingMove): Query<string, Head & AfterRating> =>
  async (reading, id) => {
    const suggestion = await forMove(reading, id, move)
    const { insistBy = null } = lastAgain(suggestion) ?? {}
    const isTooLate = move === 'insistOnAgain' && insistBy !== null && reading.moment.today > insistBy
    if (isTooLate) throw new Refusal('not-found')
    return { ...head(suggestion), ...(await afterRating(reading, suggestion)) }
  }

export const getToDeclineAgain = following('declineAgain')
export const getToInsist = following('insistOnAgain')
export const getToTakeWay = following('takeWay')
export const getToConsent = following('consentToClose')
