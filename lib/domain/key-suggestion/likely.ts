import type { KeyGround } from './nomination'

/** What is counted of a suggestion. */
export type Counted = {
  /** the lead delegate and those who have signed */
  readonly signatures: number
  /** earlier years in which it was raised */
  readonly yearsBefore: number
  /** others of the same session that are like it */
  readonly alike: number
  /** that have it in hand */
  readonly units: number
}

export type LikelyReason = { readonly code: keyof Counted; readonly ground: KeyGround; readonly count: number }

/** From how many on it says something: with ten names it could have been a motion [OL 12]. */
const telling: Record<keyof Counted, { readonly from: number; readonly ground: KeyGround }> = {
  signatures: { from: 10, ground: 'MANY_DELEGATES' },
  yearsBefore: { from: 1, ground: 'WIDELY_FELT' },
  alike: { from: 2, ground: 'WIDELY_FELT' },
  units: { from: 3, ground: 'COMPLEX' },
}

export function likelyReasons(counted: Counted): LikelyReason[] {
  const codes = Object.keys(telling) as (keyof Counted)[]
  return codes
    .filter((code) => counted[code] >= telling[code].from)
    .map((code) => ({ code, ground: telling[code].ground, count: counted[code] }))
}

export const groundsOf = (reasons: readonly LikelyReason[]): KeyGround[] => [
  ...new Set(reasons.map(({ ground }) => ground)),
]

/** Those with more reasons first, then those whose reasons weigh more; a person confirms. */
export function rankLikely<One extends { readonly reasons: readonly LikelyReason[] }>(all: readonly One[]): One[] {
  const weight = ({ reasons }: One) =>
    reasons.reduce((sum, { code, count }) => sum + count / telling[code].from, 0) + reasons.length * 10
  return all.filter(({ reasons }) => reasons.length > 0).toSorted((one, other) => weight(other) - weight(one))
}
