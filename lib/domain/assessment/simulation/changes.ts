import { canonicalOf } from '@/lib/domain/letter/canonical'
import { type Item, itemsOf, type SchemeBody } from '../scheme'
import { measuresOf } from '../scoring/measures-of'

/** What a new scheme does to an item. OTHER_TERMS: the same rule with other numbers. */
const itemChanges = [
  'NEW',
  'GONE',
  'OTHER_KIND',
  'OTHER_SOURCE',
  'OTHER_RULE',
  'OTHER_MEASURE',
  'OTHER_MAX',
  'OTHER_TERMS',
  'OTHER_WHEN_NONE',
] as const
export type ItemChange = (typeof itemChanges)[number]

/** An item of both schemes, or of one of them. */
export type ItemPair = {
  readonly key: string
  readonly before: Item | null
  readonly after: Item | null
  /** none: the same item */
  readonly changes: readonly ItemChange[]
}

/** In the order of the draft; what it no longer has comes last. */
export function pairsOf(adopted: SchemeBody, draft: SchemeBody): readonly ItemPair[] {
  const stood = itemsOf(adopted)
  const coming = itemsOf(draft)
  const held = coming.map((after) => pairOf(stood.find(({ key }) => key === after.key) ?? null, after))
  const gone = stood.filter(({ key }) => !coming.some((one) => one.key === key))
  return [...held, ...gone.map((before) => pairOf(before, null))]
}

function pairOf(before: Item | null, after: Item | null): ItemPair {
  const key = (after ?? before)?.key ?? ''
  if (!before) return { key, before, after, changes: ['NEW'] }
  return { key, before, after, changes: after ? changesOf(before, after) : ['GONE'] }
}

function changesOf(before: Item, after: Item): readonly ItemChange[] {
  const isOther = (of: (item: Item) => unknown) => canonicalOf({ it: of(before) }) !== canonicalOf({ it: of(after) })
  const hasOtherRule = isOther(({ rule }) => rule.type)
  const hasOtherMeasure = isOther(({ rule }) => measuresOf(rule))
  const checks: [ItemChange, boolean][] = [
    ['OTHER_KIND', isOther(({ kind }) => kind)],
    ['OTHER_SOURCE', isOther(({ source }) => source)],
    ['OTHER_RULE', hasOtherRule],
    ['OTHER_MEASURE', !hasOtherRule && hasOtherMeasure],
    ['OTHER_MAX', isOther(({ max }) => max)],
    ['OTHER_TERMS', !hasOtherRule && !hasOtherMeasure && isOther(({ rule }) => rule)],
    ['OTHER_WHEN_NONE', before.source === 'COMPUTED' && isOther(({ whenNone }) => whenNone)],
  ]
  return checks.filter(([, isSo]) => isSo).map(([change]) => change)
}
