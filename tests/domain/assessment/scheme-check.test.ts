import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, judged, section, yes } from '@/lib/domain/assessment/presets/parts'
import type { Item, SchemeBody } from '@/lib/domain/assessment/scheme'
import { checkScheme, faultsOf } from '@/lib/domain/assessment/scheme-check'
import { moved } from '@/lib/domain/assessment/scheme-record'
import { changingItemSchema } from '@/lib/schemas/assessment-scheme'
import { itemOf } from '@/lib/schemas/scheme-item'
import { demoScheme } from '@/prisma/demo/assessment-scheme'

const item = counted('a', '甲', 500, { type: 'RATE', measure: 'repliedInTime' })
const body = (...items: Item[]): SchemeBody => ({ ...demoScheme, grades: [], sections: [section('s', '一', items)] })

test('keys stand once, grades fall, and there is something to score', () => {
  const faults = (one: SchemeBody) => checkScheme(one).faults.map(({ fault }) => fault)
  expect(faults(body())).toEqual(['NO_ITEMS'])
  expect(faults(body(item, item))).toEqual(['KEY_TWICE'])
  const grades = [6000, 8000].map((from) => ({ key: `${from}`, name: '等', from }))
  expect(faults({ ...body(item), grades })).toEqual(['GRADES_OUT_OF_ORDER'])
})

test('what does not fit together within an item is told of it', () => {
  expect(faultsOf(item)).toEqual([])
  expect(faultsOf({ ...item, max: 0 })).toEqual(['NO_POINTS'])
  expect(faultsOf({ ...item, rule: { type: 'RATE', measure: 'lateReplies' } })).toEqual(['RATE_NEEDED'])
  expect(faultsOf({ ...item, rule: { type: 'PER_EVENT', measure: 'repliedInTime', each: 1 } })).toEqual([
    'COUNT_NEEDED',
  ])
  expect(faultsOf({ ...item, source: 'JUDGED', judge: 'GROUP' })).toEqual(['RULE_NOT_JUDGED'])
  expect(faultsOf({ ...judged('j', '乙', 100, yes), source: 'COMPUTED', judge: null })).toEqual(['RULE_NOT_COUNTED'])
  expect(faultsOf({ ...item, kind: 'GATE' })).toEqual(['GATE_ALONE'])
})

test('grades of one line, one key, or a sum beside the total are told', () => {
  const faults = (more: Partial<SchemeBody>) => checkScheme({ ...body(item), ...more }).faults.map(({ fault }) => fault)
  const grade = (key: string, from: number) => ({ key, name: '等', from })
  expect(faults({ grades: [grade('a', 8000), grade('b', 8000)] })).toEqual(['GRADES_OUT_OF_ORDER'])
  expect(faults({ loadBounds: [10, 30] })).toEqual([])
  expect(faults({ loadBounds: [30, 10] })).toEqual(['LOADS_OUT_OF_ORDER'])
  expect(faults({ grades: [grade('a', 8000), grade('a', 6000)] })).toEqual(['KEY_TWICE'])
  expect(faults({ sections: [section('s', '一', [item]), section('s', '二', [])] })).toEqual(['KEY_TWICE'])
  const bonus: Item = { ...item, key: 'b', kind: 'BONUS' }
  const balanced = [499, 500, 501].map((total) => checkScheme({ ...body(item, bonus), total }).isBalanced)
  expect(balanced).toEqual([false, true, false])
})

test('a gate has something to look at and no points, and nothing gives more than its item has', () => {
  const condition = { measure: 'leadItems', comparison: 'AT_LEAST', bound: 1 } as const
  const gate: Item = {
    ...item,
    kind: 'GATE',
    max: 0,
    rule: { type: 'GATE', levels: [{ level: 'GOOD', all: [condition] }] },
  }
  expect(faultsOf(gate)).toEqual([])
  expect(faultsOf({ ...gate, max: 100 })).toEqual(['GATE_ALONE'])
  expect(faultsOf({ ...gate, rule: { type: 'GATE', levels: [] } })).toEqual(['GATE_EMPTY'])
  const tiers = { type: 'VOLUME_TIERS', measure: 'leadItems', upTo: 5, each: 100 } as const
  expect(faultsOf({ ...item, rule: { ...tiers, points: 500 } })).toEqual([])
  expect(faultsOf({ ...item, rule: { ...tiers, points: 501 } })).toEqual(['TIER_ABOVE_POINTS'])
  expect(faultsOf({ ...item, rule: { ...tiers, points: 500, measure: 'repliedInTime' } })).toEqual(['COUNT_NEEDED'])
  expect(faultsOf({ ...item, rule: { type: 'PER_POINT_BELOW', measure: 'lateReplies', from: 9000, each: 1 } })).toEqual(
    ['RATE_NEEDED'],
  )
  const weights = { satisfied: 10_000, basicallySatisfied: 8000, understood: 6000, dissatisfied: 0 }
  const rated = { type: 'DELEGATES_RATING', aspect: 'result', which: 'FINAL', weights } as const
  expect(faultsOf({ ...item, kind: 'DEDUCTION', rule: rated })).toEqual(['DEDUCTION_RATED'])
})

test('whoever judges is named, and only where somebody judges', () => {
  expect(faultsOf({ ...judged('j', '乙', 100, yes), judge: null })).toEqual(['JUDGE_MISSING'])
  expect(faultsOf({ ...item, judge: 'OFFICE' })).toEqual(['JUDGE_MISSING'])
})

test('moving up and down again changes nothing, and no move loses a part', () => {
  const keys = demoScheme.sections.flatMap(({ key, items }) => [key, ...items.map((one) => one.key)])
  const sorted = (one: SchemeBody) => one.sections.flatMap(({ items }) => items.map(({ key }) => key)).sort()
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.constantFrom('UP' as const, 'DOWN' as const), (key, direction) => {
      expect(sorted(moved(demoScheme, key, direction))).toEqual(sorted(demoScheme))
      const up = moved(demoScheme, key, 'UP')
      if (up !== demoScheme && JSON.stringify(up) !== JSON.stringify(demoScheme))
        expect(moved(up, key, 'DOWN')).toEqual(demoScheme)
    }),
  )
})

const typed = {
  ...{ schemeId: '01890000-0000-7000-8000-000000000000', version: 1, sectionKey: 's', itemKey: '' },
  ...{ name: '按期答复', kind: 'BASE', max: '6.5', by: 'COMPUTED', rule: 'PER_POINT_BELOW', measure: 'repliedInTime' },
  ...{ each: '0.25', from: '90', good: [], pass: [] },
  weights: { satisfied: 100, basicallySatisfied: 80, understood: 60, dissatisfied: 0 },
}

test('points and per cents are typed as people write them', () => {
  const { schemeId: _, version: __, sectionKey: ___, itemKey: ____, ...read } = changingItemSchema.parse(typed)
  expect(itemOf(read, 'k')).toMatchObject({
    max: 650,
    rule: { type: 'PER_POINT_BELOW', measure: 'repliedInTime', from: 9000, each: 25 },
  })
})

test('what is missing or does not fit is said at its field', () => {
  const faults = (change: object) =>
    changingItemSchema.safeParse({ ...typed, ...change }).error?.issues.map(({ path, message }) => [path[0], message])
  expect(faults({ each: '' })).toEqual([['each', 'required']])
  expect(faults({ max: '1.234' })).toEqual([['max', 'two-decimals']])
  expect(faults({ measure: '' })).toEqual([
    ['measure', 'required'],
    ['measure', 'rate-needed'],
  ])
  expect(faults({ measure: 'lateReplies' })).toEqual([['measure', 'rate-needed']])
  expect(faults({ by: 'GROUP' })).toEqual([['by', 'rule-not-judged']])
  expect(faults({ max: 'viel' })).toEqual([['max', 'not-a-number']])
})
