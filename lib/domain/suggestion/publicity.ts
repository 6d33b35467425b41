import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'
import type { PublicityWish, Suggestion } from './suggestion'
import type { SuggestionStatus } from './workflow'

/** Less than the delegate wishes: secrets, privacy, safety, what is still being discussed, or his own second thought [SD 17, 27][XX 14-16]. */
export const closingGrounds = [
  'STATE_SECRET',
  'TRADE_SECRET',
  'PRIVACY',
  'SAFETY',
  'PROCESS',
  'DELEGATES_WISH',
] as const
/** More than he wishes: the law wants it public, or he has agreed since [SD 27]. */
const opening = ['MUST_BE_PUBLIC', 'DELEGATES_WISH'] as const
export const departingGrounds = [...closingGrounds, opening[0]] as const
export type DepartingGround = (typeof departingGrounds)[number]
export type PublicityGround = 'AS_WISHED' | DepartingGround

export type Publicness = {
  readonly wish: PublicityWish
  /** what the office decided otherwise; null follows the wish */
  readonly decided: PublicityWish | null
}

export type AskedPublicity = {
  readonly publicity: PublicityWish
  readonly ground?: DepartingGround
  readonly reason: string
}

export type PublicityDecision = Omit<AskedPublicity, 'ground'> & { readonly ground: PublicityGround }

/** One rule of what is public; lib/store/publicity says the same in SQL, and a test holds the two together. */
export const publicityInForce = ({ wish, decided }: Publicness): PublicityWish => decided ?? wish

const shown: Record<PublicityWish, number> = { NONE: 0, TITLE_ONLY: 1, FULL: 2 }

/** What the office may lean on when it departs from the wish; nothing is needed where it follows it. */
export function groundsToDepart(wish: PublicityWish, publicity: PublicityWish): readonly DepartingGround[] {
  if (publicity === wish) return []
  return shown[publicity] < shown[wish] ? closingGrounds : opening
}

const shortestReason = 5

/** A ground is asked for only where the decision departs from the wish. */
export function decidePublicity({ wish }: Publicness, asked: AskedPublicity): PublicityDecision {
  const { publicity, ground, reason } = asked
  if (publicity === wish) return { publicity, ground: 'AS_WISHED', reason }
  if (!ground || reason.length < shortestReason) throw new Refusal('publicity-basis-missing')
  if (!groundsToDepart(wish, publicity).includes(ground)) throw new Refusal('publicity-ground-unfit')
  return { publicity, ground, reason }
}

/** A later decision that changes nothing would only fill the history. */
export function changePublicity(standing: Publicness, asked: AskedPublicity): PublicityDecision {
  if (asked.publicity === publicityInForce(standing)) throw new Refusal('publicity-unchanged')
  return decidePublicity(standing, asked)
}

const undecided: readonly SuggestionStatus[] = [
  'DRAFT',
  'CO_SIGNING',
  'SUBMITTED',
  'DELEGATION_REVIEW',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'SPLIT',
  'REJOINED',
]

/** Registered, and still standing by itself. */
export const isPublicityDecided = (status: SuggestionStatus): boolean => !undecided.includes(status)

export const mayDecidePublicity: Rule<Suggestion> = (actor, { status }) => isStaff(actor) && isPublicityDecided(status)
