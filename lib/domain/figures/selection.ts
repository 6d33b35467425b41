import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { byClass } from './answer-classes'
import { assists } from './breakdowns'
import { dayCounted, dueDaysOf } from './days'
import type { SuggestionFacts, YearFacts } from './facts'
import { type Distribution, members, membersOfPart } from './figure'
import { flowRowOf } from './flows'
import { type GroupKind, groupsOf, noGroup, standsInNone } from './groups'
import { figures, satisfactions, splits } from './register'
import { allReturned, returnedParts } from './satisfaction'
import { dayInPart, isDated, membersUntil } from './until'

/** Which number was asked about: a figure, what of it falls in a month or had come by a day, or a part of a distribution, in the whole year or in one group. */
export type Selection = { figure: string; part?: string; group?: { kind: GroupKind; id: string } }

/** The suggestions behind a number, by the very definition that counted it; nothing when there is no such number. */
export function selected(
  { figure, part, group }: Selection,
  facts: YearFacts,
  asOf: LocalDate,
): SuggestionFacts[] | undefined {
  if (figure === 'suggestions' && part === assisted)
    return group?.kind === 'unit' ? helpedBy(group.id, facts, asOf) : undefined
  if (figure === flowParts)
    return part === undefined || group ? undefined : flowRowOf(part, facts.suggestions, asOf)?.behind
  const within = group ? standingIn(group, facts) : facts.suggestions
  if (Object.hasOwn(figures, figure)) return counted(figure as keyof typeof figures, part, within, asOf)
  if (figure === dueDays) return part === undefined ? undefined : dueOn(part, within, asOf)
  if (Object.hasOwn(satisfactions, figure) && part === allReturned)
    return returnedParts.flatMap((one) =>
      membersOfPart(satisfactions[figure as keyof typeof satisfactions], one, within, asOf),
    )
  const distribution = distributionOf(figure, facts)
  if (!distribution || part === undefined || !distribution.parts.includes(part)) return undefined
  return membersOfPart(distribution, part, within, asOf)
}

function counted(
  figure: keyof typeof figures,
  part: string | undefined,
  within: readonly SuggestionFacts[],
  asOf: LocalDate,
): SuggestionFacts[] | undefined {
  const all = members(figures[figure], within, asOf)
  if (part === undefined) return all
  const until = dayInPart(part)
  if (until !== null) return isDated(figure) ? membersUntil(figure, within, until, asOf) : undefined
  return inMonth(figure, part, all)
}

/** The table of flows: its parts are the keys of its rows. */
export const flowParts = 'flows'

/** 协办: the part of a unit's row that is no share of what it answers. */
export const assisted = 'assisted'

const helpedBy = (id: string, facts: YearFacts, asOf: LocalDate): SuggestionFacts[] =>
  members(figures.suggestions, facts.suggestions, asOf).filter((fact) => assists(fact, id))

export const countsByMonth = (figure: string): figure is keyof typeof dayCounted => Object.hasOwn(dayCounted, figure)

const inMonth = (figure: string, month: string, all: readonly SuggestionFacts[]): SuggestionFacts[] | undefined =>
  countsByMonth(figure) ? all.filter((fact) => dayCounted[figure](fact)?.slice(0, 7) === month) : undefined

/** The calendar of the year: its parts are days. */
export const dueDays = 'dueDays'

const dueOn = (day: string, facts: readonly SuggestionFacts[], asOf: LocalDate): SuggestionFacts[] =>
  members(figures.assigned, facts, asOf).filter((fact) => dueDaysOf(fact).some((each) => each === day))

function distributionOf(key: string, facts: YearFacts): Distribution | undefined {
  if (key === 'byClass') return byClass(facts.letters)
  const all = { ...satisfactions, ...splits }
  return Object.hasOwn(all, key) ? (all[key as keyof typeof all] as Distribution) : undefined
}

function standingIn({ kind, id }: { kind: GroupKind; id: string }, facts: YearFacts): SuggestionFacts[] {
  if (id === noGroup) return facts.suggestions.filter(standsInNone(kind, facts))
  const inGroups = groupsOf(kind, facts)
  return facts.suggestions.filter((fact) => inGroups(fact).includes(id))
}
