import type { RatingMark } from '../rating/rating'
import type { ClaimKind, VerifiedAs } from './commitment'

/** The unit's second reply, its reply of a later round, or the office's correction of the class. */
export type ClaimOrigin = 'UNIT' | 'REPLY' | 'CORRECTION'

export type Claim = {
  readonly commitmentId: string
  readonly kind: ClaimKind
  readonly origin: ClaimOrigin
  readonly text: string
  /** why nothing shows what was done */
  readonly noEvidence?: string
}

/** 属实、不属实, with the second rating of what came of it. */
export type Verdict = {
  readonly isTrue: boolean
  readonly mark: RatingMark | null
  readonly words: string
  readonly verifiedAs: VerifiedAs
}
