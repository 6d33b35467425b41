import type { UnitKind } from '@/lib/domain/assignment/assignment'
import { voiceChannels } from '@/lib/domain/voice/voice'
import type { Named, SuggestionFacts, YearFacts } from './facts'

export const groupKinds = ['unit', 'category', 'delegation', 'system', 'channel', 'town'] as const
export type GroupKind = (typeof groupKinds)[number]

/** 系统: which side of the district answers. */
export const systems = ['GOVERNMENT', 'COURT', 'PROCURATORATE', 'SUPERVISORY_COMMISSION', 'PARTY_OR_MASS'] as const
export type System = (typeof systems)[number]

const systemOf: Record<UnitKind, System> = {
  DEPARTMENT: 'GOVERNMENT',
  TOWN: 'GOVERNMENT',
  ENTERPRISE: 'GOVERNMENT',
  COURT: 'COURT',
  PROCURATORATE: 'PROCURATORATE',
  SUPERVISORY_COMMISSION: 'SUPERVISORY_COMMISSION',
  PARTY_OR_MASS: 'PARTY_OR_MASS',
}

/** Whose items may stand with several of the kind: their rows may add up to more than the whole. */
export const countsTwice: Record<GroupKind, boolean> = {
  unit: true,
  system: true,
  channel: true,
  town: true,
  category: false,
  delegation: false,
}

export type GroupsOf = (fact: SuggestionFacts) => readonly string[]

/** In which groups of a kind a suggestion stands. */
export function groupsOf(kind: GroupKind, { units }: Pick<YearFacts, 'units'>): GroupsOf {
  if (kind === 'unit') return answeringUnits
  if (kind === 'channel') return ({ channels = [] }) => channels
  if (kind === 'town') return ({ townIds = [] }) => townIds
  if (kind === 'category') return ({ categoryId }) => (categoryId ? [categoryId] : [])
  if (kind === 'delegation') return ({ delegationId }) => (delegationId ? [delegationId] : [])
  const kinds = new Map(units.map((unit) => [unit.id, systemOf[unit.kind]]))
  return (fact) => [...new Set(answeringUnits(fact).flatMap((id) => kinds.get(id) ?? []))]
}

/** Systems and channels have no name of their own here: they are words under the same key. */
export function groupsKnown(kind: GroupKind, facts: YearFacts): readonly Named[] {
  const keyed = (keys: readonly string[]) => keys.map((id) => ({ id, name: id }))
  if (kind === 'system') return keyed(systems)
  if (kind === 'channel') return keyed(voiceChannels)
  return { unit: facts.units, category: facts.categories, delegation: facts.delegations, town: facts.towns }[kind]
}

/** The name of what stands in none of the groups that are known. */
export const noGroup = 'none'

export function standsInNone(kind: GroupKind, facts: YearFacts): (fact: SuggestionFacts) => boolean {
  const inGroups = groupsOf(kind, facts)
  const known = new Set(groupsKnown(kind, facts).map(({ id }) => id))
  return (fact) => !inGroups(fact).some((id) => known.has(id))
}

export function answeringUnits({ assignments }: SuggestionFacts): string[] {
  return [...new Set(assignments.filter(({ role }) => role !== 'ASSIST').map(({ unitId }) => unitId))]
}
