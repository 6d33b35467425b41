import type { LocalDate } from '../deadlines/local-date'
import type { Exclusion } from '../figures/figure'
import type { UnitFacts } from './facts'

/** 已被替换 测评未公开 未要求: beside what the figures leave out. */
export type LeftOut = Exclusion | 'replaced' | 'sealed' | 'not-awaited'

/** One definition: which facts of a unit count, out of which. Its name and formula are words under the same key. */
export type Measure = {
  /** the article or practice that the definition follows */
  readonly source: string
  readonly excludes: readonly LeftOut[]
  readonly of: (facts: UnitFacts) => { readonly counted: readonly string[]; readonly base: readonly string[] }
}

type Fact = { readonly id: string }
type Rows<One extends Fact> = (facts: UnitFacts) => readonly One[]
type Says<One extends Fact, Answer> = (fact: One, asOf: LocalDate) => Answer

const idsOf = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id).toSorted()

export type Share<One extends Fact> = {
  readonly source: string
  readonly excludes?: readonly LeftOut[]
  readonly base: Says<One, boolean>
  readonly holds: Says<One, boolean>
}

/** So many of so many. */
export const share =
  <One extends Fact>(rows: Rows<One>) =>
  ({ source, excludes = [], base, holds }: Share<One>): Measure => ({
    source,
    excludes,
    of: (facts) => {
      const whole = rows(facts).filter((one) => base(one, facts.asOf))
      return { base: idsOf(whole), counted: idsOf(whole.filter((one) => holds(one, facts.asOf))) }
    },
  })

export type Tally<One extends Fact> = {
  readonly source: string
  readonly excludes?: readonly LeftOut[]
  readonly times: Says<One, number | boolean>
}

/** So many cases; a fact in which it happened twice stands in it twice. */
export const tally =
  <One extends Fact>(rows: Rows<One>) =>
  ({ source, excludes = [], times }: Tally<One>): Measure => ({
    source,
    excludes,
    of: (facts) => {
      const counted = idsOf(rows(facts).flatMap((one) => Array<One>(Number(times(one, facts.asOf))).fill(one)))
      return { counted, base: counted }
    },
  })
