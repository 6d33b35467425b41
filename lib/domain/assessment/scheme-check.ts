import { areLoadBounds } from './fairness/classes'
import { isRate, type MeasureKey } from './measure-keys'
import { type Item, itemsOf, type Points, type SchemeBody } from './scheme'
import { measuresOf } from './scoring/measures-of'

export const schemeFaults = [
  'NO_ITEMS',
  'KEY_TWICE',
  'GRADES_OUT_OF_ORDER',
  'LOADS_OUT_OF_ORDER',
  'RULE_NOT_JUDGED',
  'RULE_NOT_COUNTED',
  'JUDGE_MISSING',
  'RATE_NEEDED',
  'COUNT_NEEDED',
  'GATE_ALONE',
  'NO_POINTS',
  'TIER_ABOVE_POINTS',
  'DEDUCTION_RATED',
  'GATE_EMPTY',
] as const
export type SchemeFault = (typeof schemeFaults)[number]

/** What is wrong, and with which item; null: with the whole. */
export type SchemeFinding = { readonly fault: SchemeFault; readonly itemKey: string | null }

export type SchemeCheck = {
  /** none may be left when a scheme is adopted */
  readonly faults: readonly SchemeFinding[]
  /** what the base items add up to, beside the stated total */
  readonly sum: Points
  readonly total: Points
  readonly isBalanced: boolean
}

export function checkScheme(body: SchemeBody): SchemeCheck {
  const items = itemsOf(body)
  const base = items.filter(({ kind }) => kind === 'BASE')
  const sum = base.reduce((points, { max }) => points + max, 0)
  const ofItems = items.flatMap((item) => faultsOf(item).map((fault) => ({ fault, itemKey: item.key })))
  return { faults: [...ofWhole(body), ...ofItems], sum, total: body.total, isBalanced: sum === body.total }
}

function ofWhole({ sections, grades, loadBounds }: SchemeBody): SchemeFinding[] {
  const keys = [sections, sections.flatMap(({ items }) => items), grades].map((list) => list.map(({ key }) => key))
  const isTwice = keys.some((list) => new Set(list).size < list.length)
  const isFalling = grades.every(({ from }, at) => at === 0 || from < (grades[at - 1]?.from ?? 0))
  return [
    ...(keys[1]?.length ? [] : ['NO_ITEMS' as const]),
    ...(isTwice ? ['KEY_TWICE' as const] : []),
    ...(isFalling ? [] : ['GRADES_OUT_OF_ORDER' as const]),
    ...(loadBounds && !areLoadBounds(loadBounds) ? ['LOADS_OUT_OF_ORDER' as const] : []),
  ].map((fault) => ({ fault, itemKey: null }))
}

/** What does not fit together within one item. */
export function faultsOf(item: Item): SchemeFault[] {
  const { kind, rule, max } = item
  const isGate = rule.type === 'GATE'
  const checks: [SchemeFault, boolean][] = [
    ['GATE_ALONE', isGate !== (kind === 'GATE') || (isGate && max !== 0)],
    ['GATE_EMPTY', isGate && rule.levels.every(({ all }) => all.length === 0)],
    ['NO_POINTS', !isGate && max <= 0],
    ['DEDUCTION_RATED', kind === 'DEDUCTION' && rule.type === 'DELEGATES_RATING'],
    ['TIER_ABOVE_POINTS', rule.type === 'VOLUME_TIERS' && rule.points > max],
    ...ofSource(item),
    ...ofMeasures(item),
  ]
  return checks.filter(([, isFault]) => isFault).map(([fault]) => fault)
}

function ofSource({ source, judge, rule }: Item): [SchemeFault, boolean][] {
  const counts = measuresOf(rule).length > 0 || rule.type === 'DELEGATES_RATING' || rule.type === 'GATE'
  return [
    ['RULE_NOT_JUDGED', source === 'JUDGED' && counts],
    ['RULE_NOT_COUNTED', source === 'COMPUTED' && !counts],
    ['JUDGE_MISSING', (source === 'JUDGED') !== (judge !== null)],
  ]
}

const ofMeasures = ({ rule }: Item): [SchemeFault, boolean][] => {
  const all = measuresOf(rule)
  const some = (is: (key: MeasureKey) => boolean) => all.some(is)
  return [
    ['RATE_NEEDED', (rule.type === 'RATE' || rule.type === 'PER_POINT_BELOW') && some((key) => !isRate(key))],
    ['COUNT_NEEDED', (rule.type === 'PER_EVENT' || rule.type === 'VOLUME_TIERS') && some(isRate)],
  ]
}
