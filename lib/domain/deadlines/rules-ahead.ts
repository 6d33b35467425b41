import type { Limit, LimitPurpose } from './limits'
import { limitInForce } from './limits'
import type { LocalDate } from './local-date'
import { isSameNumber } from './rule-decisions'

export type Ahead = {
  readonly purpose: LimitPurpose
  readonly from: LocalDate
  readonly before: Limit | null
  readonly after: Limit
}

/** What is decided and not in force yet, the nearest first; a later list that says the same under the same text is no change. */
export function rulesAhead(limits: readonly Limit[], today: LocalDate): Ahead[] {
  const later = limits.filter(({ effectiveFrom }) => effectiveFrom > today)
  const ahead = later.flatMap((after) => {
    const before = newestBefore(limits, after)
    const isSame = before && isSameNumber(before, after) && before.basis === after.basis
    return isSame ? [] : [{ purpose: after.purpose, from: after.effectiveFrom, before: before ?? null, after }]
  })
  return ahead.toSorted((left, right) => (left.from < right.from ? -1 : Number(left.from > right.from)))
}

const newestBefore = (limits: readonly Limit[], { purpose, effectiveFrom }: Limit): Limit | undefined =>
  limitInForce(
    limits.filter((limit) => limit.effectiveFrom < effectiveFrom),
    purpose,
    effectiveFrom,
  )
