import type { LocalDate } from '../deadlines/local-date'

/** 已兑现（第二次答复）、无法兑现. */
export const claimKinds = ['DONE', 'IMPOSSIBLE'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** 销号, closed as not kept, or in its place the promise of a later round. */
export const commitmentOutcomes = ['STRUCK_OFF', 'NOT_KEPT', 'REPLACED'] as const
export type CommitmentOutcome = (typeof commitmentOutcomes)[number]

/** Said by the unit, not denied by the delegate and not decided by the office yet. */
export type StandingClaim = {
  readonly id: string
  readonly kind: ClaimKind
  readonly isTrue: boolean | null
  readonly verifiedAs?: VerifiedAs | null
  readonly verifiedById?: string | null
}

/** By the delegate; by the office where no delegate is left who signed it. */
export const verifiers = ['DELEGATE', 'OFFICE'] as const
export type VerifiedAs = (typeof verifiers)[number]

/** 承诺: one promise of one unit, as far as what may be done with it asks. */
export type Commitment = {
  readonly id: string
  readonly unitId: string
  readonly dueOn: LocalDate
  readonly closedOn: LocalDate | null
  /** the signed answer that it comes from; null for what the office wrote down */
  readonly replyId: string | null
  readonly claim: StandingClaim | null
}

export const openCommitments = (commitments: readonly Commitment[]): Commitment[] =>
  commitments.filter(({ closedOn }) => closedOn === null)
