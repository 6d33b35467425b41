import { type Actor, heads, isDelegate, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import type { RatingMark } from '../rating/rating'
import { judgesHimself } from '../rating/seal'
import { Refusal } from '../refusal'
import { suggestionPolicy } from '../suggestion/policy'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import type { Verdict } from './claim'
import type { ClaimKind, Commitment, CommitmentOutcome, VerifiedAs } from './commitment'

export const commitmentMoves = ['update', 'claim', 'verify', 'decide'] as const
export type CommitmentMove = (typeof commitmentMoves)[number]

export type PromiseCase = { readonly suggestion: Suggestion; readonly commitment: Commitment }

/** The unit tells and claims, its claim by the head as every reply; nobody judges what his own unit has promised. */
export const commitmentPolicy: Record<CommitmentMove, Rule<PromiseCase>> = {
  update: (actor, { commitment }) => worksAt(actor, commitment.unitId),
  claim: (actor, { commitment }) => heads(actor, commitment.unitId),
  verify: (actor, one) => verifiesAs(actor, one) !== null,
  decide: (actor, one) => isStaff(actor) && !isOfHisOwn(actor, one),
}

/** Whoever sees its suggestion; and the unit whose promise it is, also when the suggestion has gone to another. */
export const seesPromise: Rule<PromiseCase> = (actor, { suggestion, commitment }) =>
  suggestionPolicy.view(actor, suggestion) || worksAt(actor, commitment.unitId)

/**
 * The lead delegate; once he has left, whoever signed with him; once nobody is left of them, the office, of which two have to look.
 * Nobody judges what his own unit has promised.
 */
export function verifiesAs(actor: Actor, one: PromiseCase): VerifiedAs | null {
  if (isOfHisOwn(actor, one)) return null
  const whose = whoVerifies(one.suggestion)
  if (whose === 'OFFICE') return isStaff(actor) ? 'OFFICE' : null
  const verifying = whose === 'LEAD' ? [one.suggestion.leadDelegateId] : signersLeft(one.suggestion)
  return verifying.some((delegateId) => isDelegate(actor, delegateId)) ? 'DELEGATE' : null
}

export type Verifying = 'LEAD' | 'CO_SIGNERS' | 'OFFICE'

export function whoVerifies(suggestion: Suggestion): Verifying {
  if (!suggestion.leadHasLeft) return 'LEAD'
  return signersLeft(suggestion).length > 0 ? 'CO_SIGNERS' : 'OFFICE'
}

const signersLeft = ({ coSigners }: Suggestion): string[] =>
  coSigners.flatMap(({ delegateId, state, hasLeft }) => (state === 'CONFIRMED' && !hasLeft ? [delegateId] : []))

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

/** 已兑现 is shown by a picture taken since the last claim, or it is said why there is none. */
export function ensureClaims(one: PromiseCase, kind: ClaimKind, shown: { pictures: number; noEvidence: string }): void {
  ensureOpenFor('claim', one)
  if (kind === 'DONE' && shown.pictures === 0 && shown.noEvidence === '') throw new Refusal('after-picture-missing')
}

type Said = { readonly isTrue: boolean; readonly mark: RatingMark | null; readonly words: string }

/** The delegate rates what he found; the office says how it looked, and its word is never counted as his. */
export function verify(actor: Actor, one: PromiseCase, said: Said): Verdict {
  ensureOpenFor('verify', one)
  const verifiedAs = verifiesAs(actor, one) ?? 'DELEGATE'
  if (verifiedAs === 'OFFICE' && said.words.length < 5) throw new Refusal('office-words-missing')
  if (verifiedAs === 'DELEGATE' && said.mark === null) throw new Refusal('second-mark-missing')
  return { ...said, mark: verifiedAs === 'OFFICE' ? null : said.mark, verifiedAs }
}

const ends = { DONE: 'STRUCK_OFF', IMPOSSIBLE: 'NOT_KEPT' } as const satisfies Record<ClaimKind, CommitmentOutcome>

export type Decided = { readonly claimId: string; readonly decision: (typeof ends)[ClaimKind] | 'SENT_BACK' }

/** It may go back at any time; it ends only as the delegate has called it true. */
export function decideClaim(one: PromiseCase, accepts: boolean, personId: string): Decided {
  ensureOpenFor('decide', one)
  const { claim } = one.commitment
  if (!claim) throw new Refusal('claim-not-there')
  if (!accepts) return { claimId: claim.id, decision: 'SENT_BACK' }
  if (claim.isTrue !== true) throw new Refusal('claim-unverified')
  if (claim.verifiedAs === 'OFFICE' && claim.verifiedById === personId) throw new Refusal('second-person-needed')
  return { claimId: claim.id, decision: ends[claim.kind] }
}

function ensureOpenFor(move: CommitmentMove, one: PromiseCase): void {
  if (isCommitmentMoveOpen(move, one)) return
  const { claim, closedOn } = one.commitment
  if (closedOn !== null || isOver(one.suggestion.status)) throw new Refusal('commitment-closed')
  throw new Refusal(claim === null ? 'claim-not-there' : claim.isTrue === null ? 'claim-standing' : 'claim-verified')
}
