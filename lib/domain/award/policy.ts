import { type Actor, heads, holds, isStaff, liaisesFor, unitsOf, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { LocalDate } from '../deadlines/local-date'
import { isOpen } from '../workflow'
import { type AwardCall, type Candidate, isNotified, type Nominator, standingOf } from './award'
import { type CallMove, callMoves, callWorkflow } from './workflow'

type Seen = { readonly congressId: string; readonly call: AwardCall; readonly today: LocalDate }

/** Whom somebody wants to nominate: the unit with its group's leader, or the suggestion with its delegation. */
export type Nominee = {
  readonly unitId: string | null
  readonly groupLeaderId: string | null
  readonly delegationId: string | null
}

/** The offices, which see all of it from the beginning. */
export const watches = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

/** Whoever may be asked to nominate. */
export const takesPart = (actor: Actor): boolean =>
  unitsOf(actor).length > 0 || holds(actor, 'ASSESSOR') || holds(actor, 'DELEGATION_OFFICER')

/** Whose navigation leads to the calls. */
export const seesCalls = (actor: Actor): boolean => watches(actor) || takesPart(actor) || holds(actor, 'DELEGATE')

/** Whoever nominates knows of the call from the beginning, a delegate with the notice. */
const view: Rule<Seen> = (actor, { call, today }) =>
  watches(actor) || takesPart(actor) || (holds(actor, 'DELEGATE') && isNotified(call, today))

const objects = (actor: Actor): boolean => holds(actor, 'DELEGATE') || holds(actor, 'UNIT_HEAD')

/** The office runs it; a nomination is its nominator's; the notice is for whoever gives his name. */
export const awardPolicy = {
  call: isStaff,
  run: isStaff,
  view,
  object: (actor: Actor, seen: Seen): boolean => objects(actor) && isNotified(seen.call, seen.today),
  takeBack: (actor: Actor, { nominatedById }: Candidate): boolean => isStaff(actor) || nominatedById === actor.personId,
} as const satisfies Record<string, Rule<never>>

/** 组长, as long as he holds the office of an assessor. */
export const leadsGroup = (actor: Actor, groupLeaderId: string | null): boolean =>
  holds(actor, 'ASSESSOR') && groupLeaderId === actor.personId

/** In which capacity he may nominate this one; null: not at all. */
export function nominatesAs(actor: Actor, { kind }: Pick<AwardCall, 'kind'>, nominee: Nominee): Nominator | null {
  if (isStaff(actor)) return 'OFFICE'
  if (kind === 'UNIT') return leadsGroup(actor, nominee.groupLeaderId) ? 'GROUP' : null
  if (kind === 'WORKER') return nominee.unitId !== null && heads(actor, nominee.unitId) ? 'UNIT' : null
  return liaisesFor(actor, nominee.delegationId) ? 'DELEGATION' : null
}

/** Until the notice each sees his own; what was found of somebody is his, his nominator's and the offices'. */
export const seesFindings = (actor: Actor, { unitId, nominatedById }: Candidate): boolean =>
  watches(actor) || nominatedById === actor.personId || (unitId !== null && worksAt(actor, unitId))

/** Before its first day a list is the offices' alone: whoever is on it, or nominated it, sees that it is under way. */
export const seesList = (actor: Actor, call: AwardCall, today: LocalDate): boolean =>
  watches(actor) || isNotified(call, today)

const untold = {
  ...{ place: null, placeReason: '', agreed: false, followedOn: null, followReason: '' },
  ...{ struckOn: null, strikeReason: '' },
} satisfies Partial<Candidate>

/** A candidate as whoever looks may know it now. */
export const asShownTo = (actor: Actor, call: AwardCall, candidate: Candidate, today: LocalDate): Candidate =>
  seesList(actor, call, today) ? candidate : { ...candidate, ...untold }

export const seesCandidate = (actor: Actor, call: AwardCall, candidate: Candidate, today: LocalDate): boolean =>
  seesFindings(actor, candidate) || (isNotified(call, today) && ['AGREED', 'AWARDED'].includes(standingOf(candidate)))

const anybodys: readonly CallMove[] = ['nominate', 'takeBack', 'object']

export const callMovesOpenTo = (actor: Actor, call: AwardCall, today: LocalDate): CallMove[] =>
  callMoves.filter((move) => {
    if (!isOpen(callWorkflow, call.state, move)) return false
    if (move === 'object') return awardPolicy.object(actor, { congressId: call.congressId, call, today })
    return isStaff(actor) || anybodys.includes(move)
  })
