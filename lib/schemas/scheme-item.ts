import { z } from 'zod'
import { isRate, measureKeys } from '@/lib/domain/assessment/measure-keys'
import { comparisons, type Item, itemKinds, type Points, type Rule, ruleTypes } from '@/lib/domain/assessment/scheme'
import { faultsOf, type SchemeFault } from '@/lib/domain/assessment/scheme-check'
import { hundredths } from './hundredths'
import { line, optionalText } from './text'

const measure = z.union([z.enum(measureKeys), z.literal('')])
const number = () => hundredths(0, 1_000_000).nullable()
const condition = z.strictObject({ measure, comparison: z.enum(comparisons), bound: number() })

/** Who gives the value: the year's events, the group's members, the office. */
export const valueSources = ['COMPUTED', 'GROUP', 'OFFICE'] as const

/** One item as its form has it: all fields of all rules, of which its rule reads its own. */
export const itemShape = {
  name: line(1, 60),
  note: optionalText(500),
  kind: z.enum(itemKinds),
  max: number(),
  by: z.enum(valueSources),
  whenNone: z.enum(['FULL', 'LEFT_OUT']).default('FULL'),
  rule: z.enum(ruleTypes),
  measure,
  each: number(),
  from: number(),
  upTo: number(),
  points: number(),
  comparison: z.enum(comparisons).default('AT_LEAST'),
  bound: number(),
  aspect: z.enum(['attitude', 'result']).default('result'),
  which: z.enum(['FIRST', 'FINAL']).default('FINAL'),
  weights: z.strictObject({
    satisfied: hundredths(0, 100),
    basicallySatisfied: hundredths(0, 100),
    understood: hundredths(0, 100),
    dissatisfied: hundredths(0, 100),
  }),
  good: z.array(condition).max(4),
  pass: z.array(condition).max(4),
}
const typedItem = z.strictObject(itemShape)
export type TypedItem = z.output<typeof typedItem>

/** Bounds of rates stay hundredths of a per cent; counts are whole cases. */
const cases = (typed: number | null): number => Math.floor((typed ?? 0) / 100)

type TypedCondition = z.output<typeof condition>
const conditionOf = ({ measure: key, comparison, bound }: TypedCondition) => ({
  measure: key || 'leadItems',
  comparison,
  bound: key !== '' && isRate(key) ? (bound ?? 0) : cases(bound),
})

export function itemOf(typed: TypedItem, key: string): Item {
  const { name, note, kind, by, whenNone } = typed
  const source = by === 'COMPUTED' ? 'COMPUTED' : 'JUDGED'
  const max: Points = typed.rule === 'GATE' ? 0 : (typed.max ?? 0)
  return { key, name, note, kind, max, source, judge: by === 'COMPUTED' ? null : by, whenNone, rule: ruleOf(typed) }
}

function ruleOf(typed: TypedItem): Rule {
  const counts = typed.by === 'COMPUTED'
  const key = typed.measure || 'leadItems'
  const each = typed.each ?? 0
  switch (typed.rule) {
    case 'YES_NO':
      return { type: 'YES_NO', condition: counts ? conditionOf(typed) : null }
    case 'PER_MISSING':
      return { type: 'PER_MISSING', measure: counts ? key : null, each }
    case 'PER_EVENT':
      return { type: 'PER_EVENT', measure: counts ? key : null, each }
    case 'RATE':
      return { type: 'RATE', measure: key }
    case 'PER_POINT_BELOW':
      return { type: 'PER_POINT_BELOW', measure: key, from: typed.from ?? 0, each }
    case 'VOLUME_TIERS':
      return { type: 'VOLUME_TIERS', measure: key, upTo: cases(typed.upTo), points: typed.points ?? 0, each }
    case 'DELEGATES_RATING':
      return { type: 'DELEGATES_RATING', aspect: typed.aspect, which: typed.which, weights: typed.weights }
    case 'GROUPS_RATING':
      return { type: 'GROUPS_RATING' }
    case 'GATE': {
      const levels = [
        { level: 'GOOD', all: typed.good.map(conditionOf) },
        { level: 'PASS', all: typed.pass.map(conditionOf) },
      ] as const
      return { type: 'GATE', levels: levels.filter(({ all }) => all.length > 0) }
    }
  }
}

type Field = keyof TypedItem

const asked: Partial<Record<TypedItem['rule'], readonly Field[]>> = {
  PER_MISSING: ['each'],
  PER_POINT_BELOW: ['from', 'each'],
  PER_EVENT: ['each'],
  VOLUME_TIERS: ['upTo', 'points', 'each'],
}

const fieldOf: Partial<Record<SchemeFault, [Field, string]>> = {
  GATE_ALONE: ['kind', 'gate-alone'],
  GATE_EMPTY: ['good', 'required'],
  NO_POINTS: ['max', 'points-needed'],
  DEDUCTION_RATED: ['kind', 'deduction-rated'],
  TIER_ABOVE_POINTS: ['points', 'above-points'],
  RULE_NOT_JUDGED: ['by', 'rule-not-judged'],
  RULE_NOT_COUNTED: ['by', 'rule-not-counted'],
  RATE_NEEDED: ['measure', 'rate-needed'],
  COUNT_NEEDED: ['measure', 'count-needed'],
}

type Refine = { addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void }

/** Everything wrong is said at its field. */
export function itemTyped(typed: TypedItem, { addIssue }: Refine): void {
  const say = (path: (string | number)[], message: string) => addIssue({ code: 'custom', path, message })
  const counts = typed.by === 'COMPUTED'
  const isMeasured = !['DELEGATES_RATING', 'GROUPS_RATING', 'GATE'].includes(typed.rule)
  if (isMeasured && counts && typed.measure === '') say(['measure'], 'required')
  if (typed.rule === 'YES_NO' && counts && typed.bound === null) say(['bound'], 'required')
  for (const field of asked[typed.rule] ?? []) if (typed[field] === null) say([field], 'required')
  if (typed.rule === 'GATE')
    for (const list of ['good', 'pass'] as const)
      for (const [at, one] of typed[list].entries()) {
        if (one.measure === '') say([list, at, 'measure'], 'required')
        if (one.bound === null) say([list, at, 'bound'], 'required')
      }
  for (const fault of faultsOf(itemOf(typed, 'typed'))) {
    const at = fieldOf[fault]
    if (at) say([at[0]], at[1])
  }
}
