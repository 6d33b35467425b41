import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { byClass } from './answer-classes'
import { answeringUnits } from './breakdowns'
import type { SuggestionFacts, YearFacts } from './facts'
import { type Distribution, members, membersOfPart } from './figure'
import { figures, satisfactions } from './register'

export const groupKinds = ['unit', 'category', 'delegation'] as const
export type GroupKind = (typeof groupKinds)[number]

/** Which number was asked about: a figure or a part of a distribution, in the whole year or in one group. */
export type Selection = { figure: string; part?: string; group?: { kind: GroupKind; id: string } }

/** The suggestions behind a number, by the very definition that counted it; nothing when there is no such number. */
export function selected(
  { figure, part, group }: Selection,
  facts: YearFacts,
  asOf: LocalDate,
): SuggestionFacts[] | undefined {
  const within = group ? facts.suggestions.filter((fact) => standsIn(fact, group)) : facts.suggestions
  if (Object.hasOwn(figures, figure)) return members(figures[figure as keyof typeof figures], within, asOf)
  const distribution = distributionOf(figure, facts)
  if (!distribution || part === undefined || !distribution.parts.includes(part)) return undefined
  return membersOfPart(distribution, part, within, asOf)
}

function distributionOf(key: string, facts: YearFacts): Distribution | undefined {
  if (key === 'byClass') return byClass(facts.letters)
  return Object.hasOwn(satisfactions, key)
    ? (satisfactions[key as keyof typeof satisfactions] as Distribution)
    : undefined
}

function standsIn(fact: SuggestionFacts, { kind, id }: { kind: GroupKind; id: string }): boolean {
  if (kind === 'unit') return answeringUnits(fact).includes(id)
  return (kind === 'category' ? fact.categoryId : fact.delegationId) === id
}
