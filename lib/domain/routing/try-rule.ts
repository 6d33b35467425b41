import { targetsOf } from './propose'
import { hitBy, type Routable, type RoutingRule } from './rule'
import type { UnitBook } from './unit-book'

/** An assigned suggestion of the past. */
export type Handled = Routable & {
  readonly suggestionId: string
  readonly numberText: string | null
  readonly year: number
  /** who answers for it: lead, sole or separate */
  readonly leads: readonly { readonly id: string; readonly name: string }[]
}

export type Trial = {
  /** suggestions looked through */
  readonly looked: number
  readonly hits: readonly Tried[]
  readonly misses: readonly Tried[]
}

export type Tried = {
  readonly suggestionId: string
  readonly numberText: string | null
  readonly year: number
  readonly title: string
  readonly word: string
  readonly leads: readonly string[]
}

/** What the rule would have proposed in the past: right where it named a unit that led, wrong where another did. */
export function tryRule(rule: RoutingRule, history: readonly Handled[], book: UnitBook): Trial {
  const targets = new Set(targetsOf(rule, book).map(({ id }) => id))
  const hits: Tried[] = []
  const misses: Tried[] = []
  for (const one of history) {
    const hit = hitBy(rule, one)
    if (!hit) continue
    const isRight = one.leads.some(({ id }) => targets.has(id) || targets.has(book.inForce(id)?.id ?? ''))
    const { suggestionId, numberText, year, title } = one
    const tried = { suggestionId, numberText, year, title, word: hit.word, leads: one.leads.map(({ name }) => name) }
    if (isRight) hits.push(tried)
    else misses.push(tried)
  }
  return { looked: history.length, hits, misses }
}
