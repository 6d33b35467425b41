import { type Actor, heads, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { type Assignment, isInForce, owesReply } from './assignment'
import { assignmentIn, ensureMove, withAssignment } from './handling'

/** 采纳 部分采纳 未采纳 */
export const opinionOutcomes = ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED'] as const
export type OpinionOutcome = (typeof opinionOutcomes)[number]

/** One opinion as far as what is done with it asks. */
export type OpinionState = {
  readonly id: string
  readonly assignmentId: string
  readonly round: number
  readonly outcome: OpinionOutcome | null
  readonly sentBackOn: LocalDate | null
}

/** Two parts of one suggestion: whose reply waits, and of whom the opinion is awaited. */
export type Pair = { readonly lead: Assignment; readonly assist: Assignment }

const ofTheLead = (actor: Actor, { lead }: Pair): boolean => worksAt(actor, lead.unitId)

/** What the lead does about an opinion; to go on without one is its head's own decision. */
export const opinionPolicy: Record<'ask' | 'settle' | 'sendBack' | 'waive', Rule<Pair>> = {
  ask: ofTheLead,
  settle: ofTheLead,
  sendBack: ofTheLead,
  waive: (actor, { lead }) => heads(actor, lead.unitId),
}

export function pairIn(suggestion: Suggestion, leadId: string, assistId: string): Pair {
  const pair = { lead: assignmentIn(suggestion, leadId), assist: assignmentIn(suggestion, assistId) }
  if (!owesReply(pair.lead) || owesReply(pair.assist)) throw new Refusal('not-found')
  return pair
}

type Running = Pick<Suggestion, 'round' | 'rounds'>

/** By every assisting unit in the round in which it came to it [SD 21]. */
function owesByItself({ round, rounds }: Running, { assignedOn }: Assignment): boolean {
  const openedOn = rounds.find(({ number }) => number === round)?.openedOn
  return round === 1 || (openedOn !== undefined && assignedOn >= openedOn)
}

/** In a further round of those who had it before only whom the lead has asked. */
export const isOpinionAwaited = (running: Running, { lead, assist }: Pair): boolean =>
  isInForce(assist) &&
  !owesReply(assist) &&
  !assist.opinionInRound &&
  (owesByItself(running, assist) || assist.opinionAsked) &&
  !assist.opinionWaivedFor.includes(lead.id)

export const opinionsAwaited = (suggestion: Suggestion, lead: Assignment): Assignment[] =>
  owesReply(lead) ? suggestion.assignments.filter((assist) => isOpinionAwaited(suggestion, { lead, assist })) : []

/** The lead answers with what all of them say [SD 21]: none is passed over in silence. */
export function ensureOpinionsIn(suggestion: Suggestion, lead: Assignment): void {
  const [first, ...more] = opinionsAwaited(suggestion, lead)
  if (first) throw new Refusal('opinion-awaited', { unit: first.unitName, count: more.length + 1 })
}

export const latestWish = (running: Running, { lead, assist }: Pair): LocalDate =>
  owesByItself(running, assist) ? assist.dueOn : lead.dueOn

/** A question, and a day that is wished for; the limit of the law stays what it is. */
export function askOpinion(
  suggestion: Suggestion,
  pair: Pair,
  wishedOn: LocalDate | null,
  today: LocalDate,
): Suggestion {
  ensureWorking(suggestion, pair)
  if (pair.assist.opinionInRound) throw new Refusal('opinion-given')
  const latest = latestWish(suggestion, pair)
  if (wishedOn && (wishedOn < today || wishedOn > latest))
    throw new Refusal('wish-day-outside', { earliest: today, latest })
  return withAssignment(suggestion, pair.assist.id, { opinionAsked: true })
}

export function waiveOpinion(suggestion: Suggestion, pair: Pair): Suggestion {
  ensureWorking(suggestion, pair)
  if (!isOpinionAwaited(suggestion, pair)) throw new Refusal('opinion-not-awaited')
  const opinionWaivedFor = [...pair.assist.opinionWaivedFor, pair.lead.id]
  return withAssignment(suggestion, pair.assist.id, { opinionWaivedFor })
}

/** Empty words go back once, and are to be given anew [CQ 20]. */
export function sendBackOpinion(suggestion: Suggestion, pair: Pair, opinion: OpinionState): Suggestion {
  ensureWorking(suggestion, pair)
  if (opinion.round !== suggestion.round || opinion.sentBackOn || pair.assist.opinionSentBack)
    throw new Refusal('opinion-sent-back-before')
  if (opinion.outcome) throw new Refusal('opinion-settled')
  const opinionGiven = suggestion.round > 1 && pair.assist.opinionGiven
  const facts = { opinionGiven, opinionInRound: false, opinionSentBack: true, opinionAsked: true }
  return withAssignment(suggestion, pair.assist.id, facts)
}

/** The lead may think again until its reply is signed. */
export function ensureSettles({ lead }: Pair, opinion: OpinionState): void {
  if (opinion.sentBackOn) throw new Refusal('opinion-sent-back-before')
  if (opinion.outcome && lead.reply?.signedAt) throw new Refusal('opinion-settled')
}

function ensureWorking(suggestion: Suggestion, { lead, assist }: Pair): void {
  ensureMove(suggestion, lead, 'saveReply')
  if (!isInForce(assist)) throw new Refusal('move-not-open', { state: assist.status, move: 'askOpinion' })
}
