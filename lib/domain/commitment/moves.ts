import { type Actor, heads, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { judgesHimself } from '../rating/seal'
import { Refusal } from '../refusal'
import { leads } from '../suggestion/signers'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import type { ClaimKind, Commitment, CommitmentOutcome } from './commitment'

export const commitmentMoves = ['update', 'claim', 'verify', 'decide'] as const
export type CommitmentMove = (typeof commitmentMoves)[number]

export type PromiseCase = { readonly suggestion: Suggestion; readonly commitment: Commitment }

/** The unit tells and claims, its claim by the head as every reply; nobody judges what his own unit has promised. */
export const commitmentPolicy: Record<CommitmentMove, Rule<PromiseCase>> = {
  update: (actor, { commitment }) => worksAt(actor, commitment.unitId),
  claim: (actor, { commitment }) => heads(actor, commitment.unitId),
  verify: (actor, one) => leads(actor, one.suggestion) && !isOfHisOwn(actor, one),
  decide: (actor, one) => isStaff(actor) && !isOfHisOwn(actor, one),
}

const isOfHisOwn = (actor: Actor, { suggestion, commitment }: PromiseCase): boolean =>
  worksAt(actor, commitment.unitId) || judgesHimself(actor, suggestion)

export function isCommitmentMoveOpen(move: CommitmentMove, { suggestion, commitment }: PromiseCase): boolean {
  if (commitment.closedOn !== null || isOver(suggestion.status)) return false
  const { claim } = commitment
  if (move === 'update' || move === 'claim') return claim === null
  if (move === 'verify') return claim !== null && claim.isTrue === null
  return claim !== null
}

export const commitmentMovesOpenTo = (actor: Actor, one: PromiseCase): CommitmentMove[] =>
  commitmentMoves.filter((move) => isCommitmentMoveOpen(move, one) && commitmentPolicy[move](actor, one))

export function commitmentIn(suggestion: Suggestion, commitmentId: string): PromiseCase {
  const commitment = suggestion.commitments.find(({ id }) => id === commitmentId)
  if (!commitment) throw new Refusal('not-found')
  return { suggestion, commitment }
}

export type Progress = {
  readonly percent: number
  readonly text: string
  /** where it is another day than the promised one */
  readonly expectedOn: LocalDate | null
  readonly slipReason: string
}

/** The promised day stays; whoever is late, or will be, says until when and why. */
export function whyNotTold(
  dueOn: LocalDate,
  { expectedOn, slipReason }: Pick<Progress, 'expectedOn' | 'slipReason'>,
  today: LocalDate,
) {
  if (expectedOn !== null && expectedOn < today) return 'expected-day-past' as const
  if (expectedOn === null && dueOn < today) return 'expected-day-missing' as const
  return expectedOn !== null && expectedOn > dueOn && slipReason === '' ? ('slip-reason-missing' as const) : null
}

/** The same rule for the screen and for the sheet. */
export function ensureUpdates(one: PromiseCase, progress: Progress, { today }: Moment): void {
  ensureOpenFor('update', one)
  const { dueOn } = one.commitment
  const why = whyNotTold(dueOn, progress, today)
  if (why) throw new Refusal(why, { dueOn, title: one.suggestion.title })
}

/** What a sheet says was written beside the report that it shows: of an earlier one it would hide the later. */
export function ensureNotToldSince(one: PromiseCase, seen: string | null | undefined, last: string | null): void {
  if (seen === undefined || seen === last) return
  throw new Refusal('told-since', { dueOn: one.commitment.dueOn, title: one.suggestion.title })
}

export const ensureClaims = (one: PromiseCase): void => ensureOpenFor('claim', one)

export const ensureVerifies = (one: PromiseCase): void => ensureOpenFor('verify', one)

const ends = { DONE: 'STRUCK_OFF', IMPOSSIBLE: 'NOT_KEPT' } as const satisfies Record<ClaimKind, CommitmentOutcome>

export type Decided = { readonly claimId: string; readonly decision: (typeof ends)[ClaimKind] | 'SENT_BACK' }

/** It may go back at any time; it ends only as the delegate has called it true. */
export function decideClaim(one: PromiseCase, accepts: boolean): Decided {
  ensureOpenFor('decide', one)
  const { claim } = one.commitment
  if (!claim) throw new Refusal('claim-not-there')
  if (!accepts) return { claimId: claim.id, decision: 'SENT_BACK' }
  if (claim.isTrue !== true) throw new Refusal('claim-unverified')
  return { claimId: claim.id, decision: ends[claim.kind] }
}

function ensureOpenFor(move: CommitmentMove, one: PromiseCase): void {
  if (isCommitmentMoveOpen(move, one)) return
  const { claim, closedOn } = one.commitment
  if (closedOn !== null || isOver(one.suggestion.status)) throw new Refusal('commitment-closed')
  throw new Refusal(claim === null ? 'claim-not-there' : claim.isTrue === null ? 'claim-standing' : 'claim-verified')
}
