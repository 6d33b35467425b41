import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { byClass } from './answer-classes'
import { byGroup, byUnit, type GroupRow, type UnitRow } from './breakdowns'
import { type PromiseCounts, promiseCounts } from './commitments/register'
import { suggestions } from './counted'
import { byDueDay, byMonth, type DueDay, type MonthRow } from './days'
import type { YearFacts } from './facts'
import { count, distribute, members } from './figure'
import { flowsOf, type Origin, type Outcome, origin, outcome, type YearFlow } from './flows'
import { type FigureKey, figureKeys, figures, type SatisfactionKey, satisfactionKeys, satisfactions } from './register'
import type { SatisfactionPart } from './satisfaction'
import { delegatesInForce, rosterDay, signersTakingPart, unitsTakingPart } from './taking-part'

export type TakingPart = { units: number; delegates: number; delegations: number; signers: number }

export type YearFigures = { year: number; asOf: LocalDate } & TakingPart &
  Record<FigureKey, number> &
  Record<SatisfactionKey, Record<SatisfactionPart, number>> & {
    byClass: Record<string, number>
    byCategory: GroupRow[]
    byUnit: UnitRow[]
    byDelegation: GroupRow[]
    bySystem: GroupRow[]
    byChannel: GroupRow[]
    byTown: GroupRow[]
    byMonth: MonthRow[]
    dueDays: DueDay[]
    origin: Record<Origin, number>
    outcome: Record<Outcome, number>
    flows: YearFlow[]
    promises: PromiseCounts
  }

/** The whole year from its facts, seen on one day. */
export function yearFigures(facts: YearFacts, asOf: LocalDate): YearFigures {
  const all = facts.suggestions
  return {
    year: facts.year,
    asOf,
    ...takingPart(facts, asOf),
    ...record(figureKeys, (key) => count(figures[key], all, asOf)),
    ...record(satisfactionKeys, (key) => distribute(satisfactions[key], all, asOf)),
    byClass: distribute(byClass(facts.letters), all, asOf),
    byCategory: byGroup('category', facts, asOf),
    byUnit: byUnit(facts, asOf),
    byDelegation: byGroup('delegation', facts, asOf),
    bySystem: byGroup('system', facts, asOf),
    byChannel: byGroup('channel', facts, asOf).filter((row) => row.suggestions > 0),
    byTown: townRows(facts, asOf),
    byMonth: byMonth(all, asOf),
    dueDays: byDueDay(all, asOf),
    origin: distribute(origin, all, asOf),
    outcome: distribute(outcome, all, asOf),
    flows: flowsOf(all, asOf),
    promises: promiseCounts(facts.promises, asOf),
  }
}

/** None where no list of towns is kept; one that is retired has a row where something counts in it. */
function townRows(facts: YearFacts, asOf: LocalDate): GroupRow[] {
  if (facts.towns.length === 0) return []
  const retired = new Set(facts.towns.filter(({ cell }) => cell === null).map(({ id }) => id))
  return byGroup('town', facts, asOf).filter(({ id, suggestions: count }) => count > 0 || !retired.has(id ?? ''))
}

function takingPart(facts: YearFacts, asOf: LocalDate): TakingPart {
  const counted = members(suggestions, facts.suggestions, asOf)
  return {
    units: unitsTakingPart(counted).size,
    delegates: delegatesInForce(facts.mandates, rosterDay(facts.year, asOf)),
    delegations: facts.delegations.length,
    signers: signersTakingPart(counted).size,
  }
}

function record<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>
}
