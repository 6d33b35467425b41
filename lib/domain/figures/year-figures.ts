import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { byClass } from './answer-classes'
import { byCategory, byDelegation, byMonth, byUnit, type GroupRow, type MonthRow, type UnitRow } from './breakdowns'
import { suggestions } from './counted'
import type { YearFacts } from './facts'
import { count, distribute, members } from './figure'
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
    byMonth: MonthRow[]
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
    byCategory: byCategory(all, facts.categories, asOf),
    byUnit: byUnit(all, facts.units, asOf),
    byDelegation: byDelegation(all, facts.delegations, asOf),
    byMonth: byMonth(all, asOf),
  }
}

function takingPart(facts: YearFacts, asOf: LocalDate): TakingPart {
  const counted = members(suggestions, facts.suggestions, asOf)
  return {
    units: unitsTakingPart(counted).size,
    delegates: delegatesInForce(facts.mandates, rosterDay(facts.year, asOf)),
    delegations: facts.delegations.length,
    signers: signersTakingPart(counted),
  }
}

function record<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>
}
