import type { Item, Judge, MarkWeights, Points, Rule, Section } from '../scheme'

type More = Partial<Pick<Item, 'kind' | 'note' | 'whenNone'>>

const blank = { kind: 'BASE', note: '', whenNone: 'FULL' } as const satisfies More

/** An item that the year's events decide. */
export const counted = (key: string, name: string, max: Points, rule: Rule, more: More = {}): Item => ({
  ...blank,
  key,
  name,
  max,
  source: 'COMPUTED',
  judge: null,
  rule,
  ...more,
})

/** An item that people decide, with evidence. */
export const judged = (
  key: string,
  name: string,
  max: Points,
  rule: Rule,
  { judge = 'GROUP', ...more }: More & { judge?: Judge } = {},
): Item => ({ ...blank, key, name, max, source: 'JUDGED', judge, rule, ...more })

export const section = (key: string, name: string, items: readonly Item[]): Section => ({ key, name, items })

export const yes: Rule = { type: 'YES_NO', condition: null }
export const byGroup: Rule = { type: 'GROUPS_RATING' }
export const eachMissing = (each: Points): Rule => ({ type: 'PER_MISSING', measure: null, each })

/** Full, eight tenths, six tenths, nothing: the middle of the bands that places write down. */
export const usualWeights: MarkWeights = {
  satisfied: 10_000,
  basicallySatisfied: 8000,
  understood: 6000,
  dissatisfied: 0,
}
