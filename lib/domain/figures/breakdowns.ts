import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { solvedAsClaimed, solvedAsConfirmed } from './answer-classes'
import { suggestions } from './counted'
import type { SuggestionFacts, YearFacts } from './facts'
import { count, type Figure, members } from './figure'
import { type GroupKind, groupsKnown, groupsOf, standsInNone } from './groups'
import { due, faceToFaceConfirmed, late, onTime, rehandled, replied } from './replies'
import { returned, satisfiedWithResult } from './satisfaction'

const columns = {
  suggestions,
  due,
  replied,
  onTime,
  late,
  faceToFaceConfirmed,
  solvedAsClaimed,
  solvedAsConfirmed,
  returned,
  satisfiedWithResult,
  rehandled,
} satisfies Record<string, Figure>

export type GroupCounts = Record<keyof typeof columns, number>
/** Without id or name: the suggestions that stand in no group. */
export type GroupRow = { id: string | null; name: string | null } & GroupCounts
export type UnitRow = GroupRow & { assisted: number }

/** A suggestion with several answering units stands with each of them, so this column may add up to more than the whole. */
export function byUnit(facts: YearFacts, asOf: LocalDate): UnitRow[] {
  const counted = members(suggestions, facts.suggestions, asOf)
  return byGroup('unit', facts, asOf)
    .map((row) => ({ ...row, assisted: counted.filter((fact) => row.id && assists(fact, row.id)).length }))
    .filter((row) => row.suggestions + row.assisted > 0)
}

export function assists({ assignments }: SuggestionFacts, id: string): boolean {
  return assignments.some(({ role, unitId }) => role === 'ASSIST' && unitId === id)
}

/** The same figures in each group, and in a last row what stands in none of them. */
export function byGroup(kind: GroupKind, facts: YearFacts, asOf: LocalDate): GroupRow[] {
  const counted = members(suggestions, facts.suggestions, asOf)
  const groups = groupsKnown(kind, facts)
  const inGroups = groupsOf(kind, facts)
  const within = new Map<string, SuggestionFacts[]>()
  for (const fact of counted) for (const id of inGroups(fact)) within.set(id, [...(within.get(id) ?? []), fact])
  const rows: GroupRow[] = groups.map(({ id, name }) => ({ id, name, ...counts(within.get(id) ?? [], asOf) }))
  const rest = counted.filter(standsInNone(kind, facts))
  return rest.length > 0 ? [...rows, { id: null, name: null, ...counts(rest, asOf) }] : rows
}

function counts(facts: readonly SuggestionFacts[], asOf: LocalDate): GroupCounts {
  return Object.fromEntries(
    Object.entries(columns).map(([key, figure]) => [key, count(figure, facts, asOf)]),
  ) as GroupCounts
}
