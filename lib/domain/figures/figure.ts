import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SuggestionFacts } from './facts'

export type Exclusion =
  | 'not-registered'
  | 'not-accepted'
  | 'withdrawn'
  | 'split'
  | 'rejoined'
  | 'not-yet-due'
  | 'not-returned'
  | 'not-confirmed'
  | 'imported'

/** One definition: who is counted out of which base. Its name and formula are words under the same key. */
export type Figure = {
  key: string
  base: Figure | null
  excludes: readonly Exclusion[]
  /** the article or practice that the definition follows */
  source: string
  holds(fact: SuggestionFacts, asOf: LocalDate): boolean
}

/** Splits a base so that each of its suggestions stands in exactly one part. */
export type Distribution<Part extends string = string> = {
  key: string
  base: Figure
  parts: readonly Part[]
  source: string
  partOf(fact: SuggestionFacts): Part
}

export function belongs(figure: Figure, fact: SuggestionFacts, asOf: LocalDate): boolean {
  return (figure.base === null || belongs(figure.base, fact, asOf)) && figure.holds(fact, asOf)
}

export function members(figure: Figure, facts: readonly SuggestionFacts[], asOf: LocalDate): SuggestionFacts[] {
  return facts.filter((fact) => belongs(figure, fact, asOf))
}

export function count(figure: Figure, facts: readonly SuggestionFacts[], asOf: LocalDate): number {
  return members(figure, facts, asOf).length
}

export function membersOfPart<Part extends string>(
  { base, partOf }: Distribution<Part>,
  part: Part,
  facts: readonly SuggestionFacts[],
  asOf: LocalDate,
): SuggestionFacts[] {
  return members(base, facts, asOf).filter((fact) => partOf(fact) === part)
}

export function distribute<Part extends string>(
  distribution: Distribution<Part>,
  facts: readonly SuggestionFacts[],
  asOf: LocalDate,
): Record<Part, number> {
  const counts = Object.fromEntries(distribution.parts.map((part) => [part, 0])) as Record<Part, number>
  for (const fact of members(distribution.base, facts, asOf)) counts[distribution.partOf(fact)] += 1
  return counts
}
