import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { solvedAsClaimed, solvedAsConfirmed } from './answer-classes'
import { suggestions } from './counted'
import type { SuggestionFacts } from './facts'
import { type Distribution, members } from './figure'
import { answeringUnits, noGroup } from './groups'
import { replied } from './replies'

export const origins = ['converted', 'fromVoices', 'ownInSession', 'ownInterSession'] as const
export const outcomes = ['solvedConfirmed', 'solvedClaimed', 'answeredOtherwise', 'unanswered'] as const
export type Origin = (typeof origins)[number]
export type Outcome = (typeof outcomes)[number]

/** 来源: each suggestion stands in one, the first of them that fits. */
export const origin: Distribution<Origin> = {
  key: 'origin',
  base: suggestions,
  parts: origins,
  source: 'SD 10',
  partOf: ({ origin: kind, channels = [], period }) => {
    if (kind === 'BILL_CONVERTED') return 'converted'
    if (channels.length > 0) return 'fromVoices'
    return period === 'IN_SESSION' ? 'ownInSession' : 'ownInterSession'
  },
}

/** 办理结果: what is confirmed as solved is no longer counted under what is only claimed. */
export const outcome: Distribution<Outcome> = {
  key: 'outcome',
  base: suggestions,
  parts: outcomes,
  source: 'SD 18',
  partOf: (fact) => {
    if (fact.assignedOn === null || !isReplied(fact)) return 'unanswered'
    if (solvedAsConfirmed.holds(fact, never)) return 'solvedConfirmed'
    return solvedAsClaimed.holds(fact, never) ? 'solvedClaimed' : 'answeredOtherwise'
  },
}

/** These ask no day. */
const never = '0001-01-01' as LocalDate
const isReplied = (fact: SuggestionFacts): boolean => replied.holds(fact, never)

export const severalUnits = 'several'
export const otherUnits = 'others'
/** How many units have a place of their own. */
const unitsApart = 10

/** Suggestions that took the same way. Several answering units are one place of its own, so that each is counted once. */
export type YearFlow = { origin: Origin; category: string; unit: string; outcome: Outcome; count: number }

export function flowsOf(facts: readonly SuggestionFacts[], asOf: LocalDate): YearFlow[] {
  const flows = new Map<string, YearFlow>()
  for (const fact of members(suggestions, facts, asOf)) {
    const way = wayOf(fact)
    const key = Object.values(way).join(' ')
    flows.set(key, { ...way, count: (flows.get(key)?.count ?? 0) + 1 })
  }
  return [...flows.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, flow]) => flow)
}

/** Where a flow stands among the units: the busiest by themselves, the rest in one place. */
export function unitPlaces(flows: readonly YearFlow[]): { busiest: readonly string[]; placeOf(unit: string): string } {
  const totals = new Map<string, number>()
  for (const { unit, count } of flows) totals.set(unit, (totals.get(unit) ?? 0) + count)
  const known = [...totals].filter(([unit]) => unit !== severalUnits && unit !== noGroup)
  const busiest = known
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, unitsApart)
    .map(([unit]) => unit)
  const apart = new Set([...busiest, severalUnits, noGroup])
  return { busiest, placeOf: (unit) => (apart.has(unit) ? unit : otherUnits) }
}

/** One row of the table of flows: where they came from is not asked. */
export type FlowRow = { key: string; category: string; unit: string; outcome: Outcome; count: number }

/** The largest category first and its rows together, the largest of them first. */
export function flowRows(flows: readonly YearFlow[]): FlowRow[] {
  const { placeOf } = unitPlaces(flows)
  const rows = new Map<string, FlowRow>()
  const ofCategory = new Map<string, number>()
  for (const { category, unit: first, outcome, count } of flows) {
    const unit = placeOf(first)
    const key = [category, unit, outcome].join('.')
    rows.set(key, { key, category, unit, outcome, count: (rows.get(key)?.count ?? 0) + count })
    ofCategory.set(category, (ofCategory.get(category) ?? 0) + count)
  }
  const size = ({ category }: FlowRow) => ofCategory.get(category) ?? 0
  return [...rows.values()].toSorted(
    (one, other) =>
      size(other) - size(one) ||
      inOrder(one.category, other.category) ||
      other.count - one.count ||
      inOrder(one.key, other.key),
  )
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The row of that key and what it counts; nothing where the year has no such row. */
export function flowRowOf(key: string, facts: readonly SuggestionFacts[], asOf: LocalDate) {
  const flows = flowsOf(facts, asOf)
  const row = flowRows(flows).find((each) => each.key === key)
  if (!row) return undefined
  const { placeOf } = unitPlaces(flows)
  const behind = members(suggestions, facts, asOf).filter((fact) => {
    const way = wayOf(fact)
    return way.category === row.category && placeOf(way.unit) === row.unit && way.outcome === row.outcome
  })
  return { row, behind }
}

function wayOf(fact: SuggestionFacts): Omit<YearFlow, 'count'> {
  const [first, ...others] = answeringUnits(fact)
  return {
    origin: origin.partOf(fact),
    category: fact.categoryId ?? noGroup,
    unit: others.length > 0 ? severalUnits : (first ?? noGroup),
    outcome: outcome.partOf(fact),
  }
}
