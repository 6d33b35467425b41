import { type Limit, type LimitPurpose, type LimitUnit, limitInForce, limitPurposes, type RestDayRule } from './limits'
import { type LocalDate, laterOf } from './local-date'
import { type Jurisdiction, limitPresets } from './presets'

/** The congress took over another place's list, from a day on. */
export type RuleChoice = { readonly jurisdiction: Jurisdiction; readonly effectiveFrom: LocalDate }

/** The congress changed one number, from a day on; without a count it goes back to the list. */
export type RuleChange = {
  readonly purpose: LimitPurpose
  readonly count: number | null
  readonly unit: LimitUnit
  readonly whenLastDayRests: RestDayRule
  readonly effectiveFrom: LocalDate
}

/** What stands behind a number that the congress set itself: the source is its own decision. */
export const ownDecision = 'OWN'

/**
 * The limits of a congress with the day from which each is in force. A list holds until the next is chosen, and a change of a number
 * until it is changed again; neither reaches back to a clock that runs already (`limitInForce`).
 */
export function limitsOf(first: Jurisdiction, choices: readonly RuleChoice[], changes: readonly RuleChange[]): Limit[] {
  const inOrder = inTheirOrder(choices)
  const lists = [{ jurisdiction: first, effectiveFrom: null }, ...inOrder]
  const listed = lists.flatMap(({ jurisdiction, effectiveFrom: from }, place) => {
    const until = lists[place + 1]?.effectiveFrom ?? null
    if (from && until === from) return []
    return listInForce(limitPresets[jurisdiction], from, until)
  })
  return limitPurposes.flatMap((purpose) =>
    withChanges(
      listed.filter((limit) => limit.purpose === purpose),
      changes.filter((change) => change.purpose === purpose),
    ),
  )
}

/** By their days; of two on one day the later written comes last, and holds. */
const inTheirOrder = <Decided extends { effectiveFrom: LocalDate }>(decided: readonly Decided[]): Decided[] =>
  decided.toSorted((left, right) => {
    if (left.effectiveFrom === right.effectiveFrom) return 0
    return left.effectiveFrom < right.effectiveFrom ? -1 : 1
  })

/** A list chosen later begins on its day, with what was in force of it then; what it brings after its end is left out. */
function listInForce(list: readonly Limit[], from: LocalDate | null, until: LocalDate | null): Limit[] {
  return list.flatMap((limit) => {
    if (until && limit.effectiveFrom >= until) return []
    if (!from) return [limit]
    const replaced = list.some(
      (other) =>
        other.purpose === limit.purpose && other.effectiveFrom > limit.effectiveFrom && other.effectiveFrom <= from,
    )
    return replaced ? [] : [{ ...limit, effectiveFrom: laterOf(limit.effectiveFrom, from) }]
  })
}

/** A changed number stands from its day until the next change; of two on one day the later written holds. */
function withChanges(listed: readonly Limit[], changes: readonly RuleChange[]): Limit[] {
  const inOrder = inTheirOrder(changes)
  const first = inOrder[0]
  if (!first) return [...listed]
  const before = listed.filter(({ effectiveFrom }) => effectiveFrom < first.effectiveFrom)
  const after = inOrder.flatMap((change, place) => {
    const until = inOrder[place + 1]?.effectiveFrom ?? null
    return until === change.effectiveFrom ? [] : changed(listed, change, until)
  })
  return [...before, ...after]
}

function changed(
  listed: readonly Limit[],
  { purpose, count, unit, whenLastDayRests, effectiveFrom }: RuleChange,
  until: LocalDate | null,
): Limit[] {
  if (count === null) return listInForce(listed, effectiveFrom, until)
  const replaced = limitInForce(listed, purpose, effectiveFrom)
  if (!replaced) return []
  return [{ ...replaced, count, unit, whenLastDayRests, effectiveFrom, basis: ownDecision, force: 'binding' }]
}
