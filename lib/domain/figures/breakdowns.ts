import { addMonths, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { solvedAsClaimed } from './answer-classes'
import { suggestions } from './counted'
import type { Named, SuggestionFacts } from './facts'
import { count, type Figure, members } from './figure'
import { due, late, onTime, rehandled, replied } from './replies'
import { returned, satisfiedWithResult } from './satisfaction'

const columns = {
  suggestions,
  due,
  replied,
  onTime,
  late,
  solvedAsClaimed,
  returned,
  satisfiedWithResult,
  rehandled,
} satisfies Record<string, Figure>

export type GroupCounts = Record<keyof typeof columns, number>
/** Without id or name: the suggestions that stand in no group. */
export type GroupRow = { id: string | null; name: string | null } & GroupCounts
export type UnitRow = GroupRow & { assisted: number }
export type MonthRow = { month: string; assigned: number; replied: number }

export function byCategory(
  facts: readonly SuggestionFacts[],
  categories: readonly Named[],
  asOf: LocalDate,
): GroupRow[] {
  return breakdown(facts, categories, ({ categoryId }) => (categoryId ? [categoryId] : []), asOf)
}

export function byDelegation(
  facts: readonly SuggestionFacts[],
  delegations: readonly Named[],
  asOf: LocalDate,
): GroupRow[] {
  return breakdown(facts, delegations, ({ delegationId }) => (delegationId ? [delegationId] : []), asOf)
}

/** A suggestion with several answering units stands with each of them, so this column may add up to more than the whole. */
export function byUnit(facts: readonly SuggestionFacts[], units: readonly Named[], asOf: LocalDate): UnitRow[] {
  const counted = members(suggestions, facts, asOf)
  return breakdown(facts, units, answeringUnits, asOf)
    .map((row) => ({ ...row, assisted: counted.filter((fact) => row.id && assists(fact, row.id)).length }))
    .filter((row) => row.suggestions + row.assisted > 0)
}

export function answeringUnits({ assignments }: SuggestionFacts): string[] {
  return [...new Set(assignments.filter(({ role }) => role !== 'ASSIST').map(({ unitId }) => unitId))]
}

function assists({ assignments }: SuggestionFacts, id: string): boolean {
  return assignments.some(({ role, unitId }) => role === 'ASSIST' && unitId === id)
}

function breakdown(
  facts: readonly SuggestionFacts[],
  groups: readonly Named[],
  groupsOf: (fact: SuggestionFacts) => readonly string[],
  asOf: LocalDate,
): GroupRow[] {
  const counted = members(suggestions, facts, asOf)
  const known = new Set(groups.map(({ id }) => id))
  const rows: GroupRow[] = groups.map(({ id, name }) => ({
    id,
    name,
    ...counts(
      counted.filter((fact) => groupsOf(fact).includes(id)),
      asOf,
    ),
  }))
  const rest = counted.filter((fact) => !groupsOf(fact).some((id) => known.has(id)))
  return rest.length > 0 ? [...rows, { id: null, name: null, ...counts(rest, asOf) }] : rows
}

function counts(facts: readonly SuggestionFacts[], asOf: LocalDate): GroupCounts {
  return Object.fromEntries(
    Object.entries(columns).map(([key, figure]) => [key, count(figure, facts, asOf)]),
  ) as GroupCounts
}

/** Every month between the first assignment and the last reply, empty ones too. */
export function byMonth(facts: readonly SuggestionFacts[], asOf: LocalDate): MonthRow[] {
  const assigned = tally(members(suggestions, facts, asOf).map(({ assignedOn }) => assignedOn))
  const answered = tally(members(replied, facts, asOf).map(({ rounds }) => rounds[0]?.repliedOn ?? null))
  return monthsFrom([...assigned.keys(), ...answered.keys()]).map((month) => ({
    month,
    assigned: assigned.get(month) ?? 0,
    replied: answered.get(month) ?? 0,
  }))
}

function tally(days: readonly (LocalDate | null)[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const day of days) if (day) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1)
  return months
}

function monthsFrom(present: readonly string[]): string[] {
  const sorted = present.toSorted()
  const last = sorted.at(-1)
  const months: string[] = []
  for (let month = sorted[0]; month && last && month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  return addMonths(localDate(`${month}-01`), 1).slice(0, 7)
}
