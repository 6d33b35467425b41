import type { Duty } from '../matters/duties'
import { searchable } from '../suggestion/search-text'

/** A rule of the congress: what stands in a suggestion, and to whom it then goes. */
export const ruleConditions = ['KEYWORD', 'PLACE', 'CATEGORY'] as const
export type RuleCondition = (typeof ruleConditions)[number]

export type RoutingRule = {
  readonly id: string
  readonly condition: RuleCondition
  /** words of the text, names of places, or names of categories */
  readonly words: readonly string[]
  /** one unit, or every unit of that kind */
  readonly unitId: string | null
  readonly duty: Duty | null
}

/** What is known of a suggestion before anybody has it. */
export type Routable = {
  readonly title: string
  readonly text: string
  /** its category and the ones above it */
  readonly categories: readonly string[]
  readonly wishedUnitId: string | null
}

export type RuleHit = { readonly word: string; readonly inTitle: boolean }

/** The first word of the rule that holds; a word of the title counts before one further down. */
export function hitBy(rule: RoutingRule, { title, text, categories }: Routable): RuleHit | null {
  if (rule.condition === 'CATEGORY') {
    const word = rule.words.find((name) => categories.includes(name))
    return word === undefined ? null : { word, inTitle: false }
  }
  const [head, body] = [searchable(title), searchable(text)]
  const words = rule.words.map((word) => ({ word, asked: searchable(word) }))
  const inTitle = words.find(({ asked }) => head.includes(asked))
  const anywhere = inTitle ?? words.find(({ asked }) => body.includes(asked))
  return anywhere ? { word: anywhere.word, inTitle: inTitle !== undefined } : null
}
