import type { PromiseFact } from '@/lib/domain/commitment/fulfilment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'

/** One promise of one unit, and whether it is from a session before this year's. */
export type PromiseOfYear = PromiseFact & {
  readonly suggestionId: string
  readonly unitId: string
  readonly isInherited: boolean
}

/** One definition: which promises, out of which. Its name and formula are words under the same key. */
export type PromiseFigure = {
  readonly key: string
  readonly base: PromiseFigure | null
  readonly excludes: readonly 'struck-before'[]
  /** the article or practice that the definition follows */
  readonly source: string
  holds(fact: PromiseOfYear, asOf: LocalDate): boolean
}

const belongs = ({ base, holds }: PromiseFigure, fact: PromiseOfYear, asOf: LocalDate): boolean =>
  (base === null || belongs(base, fact, asOf)) && holds(fact, asOf)

export const promisesIn = (figure: PromiseFigure, facts: readonly PromiseOfYear[], asOf: LocalDate): PromiseOfYear[] =>
  facts.filter((fact) => belongs(figure, fact, asOf))
