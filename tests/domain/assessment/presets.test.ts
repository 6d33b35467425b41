import { describe, expect, test } from 'vitest'
import { fengyang } from '@/lib/domain/assessment/presets/fengyang'
import { hainan } from '@/lib/domain/assessment/presets/hainan'
import { luoyang } from '@/lib/domain/assessment/presets/luoyang'
import { presetBodies } from '@/lib/domain/assessment/presets/preset-bodies'
import { qingdao } from '@/lib/domain/assessment/presets/qingdao'
import { shenzhen } from '@/lib/domain/assessment/presets/shenzhen'
import type { MeasureValue } from '@/lib/domain/assessment/result'
import { itemsOf, type SchemeBody } from '@/lib/domain/assessment/scheme'
import { checkScheme } from '@/lib/domain/assessment/scheme-check'
import { scoreItem } from '@/lib/domain/assessment/scoring/score-item'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `f${at}`)
const value = (measure: MeasureValue['measure'], part: number, whole = part): MeasureValue => ({
  ...{ measure, counted: ids(part), base: ids(whole) },
})
const of = (body: SchemeBody, key: string) => itemsOf(body).find((item) => item.key === key) as never
const pointsOf = (body: SchemeBody, key: string, ...values: MeasureValue[]) =>
  scoreItem(of(body, key), values, null).points
const levelOf = (key: string, ...values: MeasureValue[]) => scoreItem(of(shenzhen, key), values, null).level
const maxima = (body: SchemeBody) => itemsOf(body).flatMap(({ kind, max }) => (kind === 'BASE' ? [max] : []))

test('every preset is without fault, and all but one add up to what they state', () => {
  const checks = Object.entries(presetBodies).map(([name, body]) => [name, checkScheme(body)] as const)
  expect(checks.filter(([, { faults }]) => faults.length > 0)).toEqual([])
  expect(checks.filter(([, { isBalanced }]) => !isBalanced).map(([name]) => name)).toEqual(['FENGYANG'])
})

test('Qingdao: 10 + 30 + 50 + 10, and 90 is the line', () => {
  expect(maxima(qingdao)).toEqual([1000, 3000, 5000, 1000])
  expect(qingdao.grades.map(({ from }) => from)).toEqual([9000, 0])
})

test('Hainan: 20 + 50 + 30; late gives nothing for speed', () => {
  expect(maxima(hainan)).toEqual([2000, 5000, 3000])
  expect(pointsOf(hainan, 'speed', value('repliedInTime', 1))).toBe(2000)
  expect(pointsOf(hainan, 'speed', value('repliedInTime', 0, 1))).toBe(0)
})

test('Luoyang: ten items of ten; five suggestions earn ten, each above two more', () => {
  expect(maxima(luoyang)).toEqual(Array.from({ length: 10 }, () => 1000))
  const volume = (cases: number) =>
    ['volume', 'more'].reduce((sum, key) => sum + pointsOf(luoyang, key, value('leadItems', cases)), 0)
  expect([1, 5, 6, 8, 12].map(volume)).toEqual([1000, 1000, 1200, 1600, 2400])
})

describe('Shenzhen', () => {
  test('signs in: all are good, nine in ten pass, fewer fail', () => {
    expect([10, 9, 8].map((part) => levelOf('acknowledged', value('acknowledgedInTime', part, 10)))).toEqual([
      'GOOD',
      'PASS',
      'FAIL',
    ])
  })

  test('replies: eight in ten within three months and none after six; one after six fails', () => {
    const replied = (early: number, over: number) =>
      levelOf('replied', value('repliedWithinThreeMonths', early, 10), value('repliesAfterSixMonths', over))
    expect([replied(8, 0), replied(7, 0), replied(9, 1)]).toEqual(['GOOD', 'PASS', 'FAIL'])
  })

  test('satisfies: any who is dissatisfied fails', () => {
    const rated = (satisfied: number, basic: number, not: number) =>
      levelOf(
        'satisfied',
        value('satisfiedFinal', satisfied, 10),
        value('atLeastBasicFinal', basic, 10),
        value('dissatisfiedFinal', not),
      )
    expect([rated(8, 10, 0), rated(5, 10, 0), rated(9, 9, 1)]).toEqual(['GOOD', 'PASS', 'FAIL'])
  })
})

test('Fengyang: the printed items add up to 1.8 of the stated 2, and that is told', () => {
  expect(checkScheme(fengyang)).toMatchObject({ sum: 180, total: 200, isBalanced: false, faults: [] })
  expect(pointsOf(fengyang, 'satisfied', value('atLeastBasicFinal', 98, 100))).toBe(30)
  expect(pointsOf(fengyang, 'satisfied', value('atLeastBasicFinal', 96, 100))).toBe(20)
  expect(pointsOf(fengyang, 'assist', value('assistedTwentyDaysAhead', 2, 4))).toBe(20)
})
