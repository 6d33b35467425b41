import { describe, expect, test } from 'vitest'
import type { AssessmentInput } from '@/lib/domain/assessment/assemble'
import type { UnitFacts } from '@/lib/domain/assessment/facts'
import { byGroup, counted, eachMissing, judged, section, yes } from '@/lib/domain/assessment/presets/parts'
import type { Item, SchemeBody } from '@/lib/domain/assessment/scheme'
import { simulate } from '@/lib/domain/assessment/simulation'
import { carriedOver } from '@/lib/domain/assessment/simulation/carried-over'
import { localDate } from '@/lib/domain/deadlines/local-date'

const scheme = (items: readonly Item[], more: Partial<SchemeBody> = {}): SchemeBody => ({
  total: 10_000,
  bonusCap: null,
  grades: [{ key: 'good', name: '良好', from: 8000 }],
  minimumItems: 1,
  sections: [section('all', '全部', [...items])],
  ...more,
})
const onTime = (max: number) => counted('on-time', '按期答复', max, { type: 'RATE', measure: 'repliedInTime' })
const letters = (max: number) => judged('letters', '答复函质量', max, byGroup)

/** So many items, of which so many were replied to in time and the rest late. */
const unit = (unitId: string, items: number, inTime: number): UnitFacts => ({
  ...{
    unitId,
    name: unitId,
    kind: 'DEPARTMENT',
    groupNo: 1,
    asOf: localDate('2022-12-31'),
    promises: [],
    attendances: [],
  },
  parts: Array.from({ length: items }, (_, at) => ({
    ...{ id: `${unitId}-${at}`, suggestionId: `s-${unitId}-${at}`, role: 'SOLE', categoryId: null, isKey: false },
    ...{
      assignedOn: localDate('2022-02-01'),
      acknowledgedOn: null,
      acknowledgeDueOn: null,
      extended: false,
      pausedDays: 0,
    },
    ...{ metConfirmed: false, contacted: false, onSite: false, contactDisputed: false, contactWaived: false },
    ...{ chasingNotices: 0, assistDueOn: null, assistedOn: null, isPublishable: false, publishedOn: null },
    rounds: [
      {
        ...{ number: 1, dueOn: localDate('2022-05-01'), claimed: null, corrected: null, isAgreed: false, rating: null },
        repliedOn: localDate(at < inTime ? '2022-04-01' : '2022-06-01'),
      },
    ],
  })),
})
const given = (unitId: string, itemKey: string, points: number) =>
  ({ unitId, itemKey, by: 'MARKS', points, marks: 3 }) as const
const past = (units: readonly UnitFacts[], more: Partial<Omit<AssessmentInput, 'scheme'>> = {}, isSettled = true) => ({
  ...{ units, judged: [], corrections: [], isSettled },
  ...more,
})

describe('what moves, and why', () => {
  test('another maximum, a new item and one that is gone, item by item', () => {
    const adopted = scheme([
      onTime(6000),
      letters(3000),
      judged('named', '明确分管负责人', 1000, yes, { judge: 'OFFICE' }),
    ])
    const late = counted(
      'late',
      '逾期',
      1000,
      { type: 'PER_EVENT', measure: 'lateReplies', each: 200 },
      { kind: 'DEDUCTION' },
    )
    const draft = scheme([onTime(7000), letters(3000), late])
    const year = past([unit('a', 4, 3)], { judged: [given('a', 'letters', 2400), given('a', 'named', 1000)] })
    const { units, counts } = simulate(adopted, draft, year)
    expect(counts).toEqual({ RISES: 0, FALLS: 1, STAYS: 0, OPEN: 0 })
    expect(units[0]).toMatchObject({
      before: { total: { low: 7900 } },
      after: { total: { low: 7450 } },
      rest: 0,
      leadItems: 4,
    })
    expect(units[0]?.items.map(({ key, changes, difference }) => [key, changes, difference.low])).toEqual([
      ['on-time', ['OTHER_MAX'], 750],
      ['letters', [], 0],
      ['late', ['NEW'], -200],
      ['named', ['GONE'], -1000],
    ])
  })

  test('another measure and other numbers of the same rule are told apart', () => {
    const six = counted('on-time', '按期答复', 6000, { type: 'RATE', measure: 'repliedWithinSixMonths' })
    expect(simulate(scheme([onTime(6000)]), scheme([six]), past([])).pairs[0]?.changes).toEqual(['OTHER_MEASURE'])
    const each = (points: number) =>
      scheme([counted('a', 'a', 900, { type: 'PER_MISSING', measure: 'repliedInTime', each: points })])
    expect(simulate(each(100), each(200), past([])).pairs[0]?.changes).toEqual(['OTHER_TERMS'])
    expect(simulate(each(100), scheme([letters(900)]), past([])).pairs.map(({ changes }) => changes)).toEqual([
      ['NEW'],
      ['GONE'],
    ])
  })

  test('a judged item that the year does not know leaves a range, and may leave it open who rises', () => {
    const adopted = scheme([onTime(10_000)])
    const draft = scheme([onTime(7000), letters(3000)])
    const { units, counts } = simulate(adopted, draft, past([unit('a', 4, 3), unit('b', 2, 0)]))
    expect(units.map(({ after, difference, direction }) => [after.total, difference, direction])).toEqual([
      [{ low: 5250, high: 8250 }, { low: -2250, high: 750 }, 'OPEN'],
      [{ low: 0, high: 3000 }, { low: 0, high: 3000 }, 'OPEN'],
    ])
    expect(counts.OPEN).toBe(2)
    expect(units[0]?.after.grades).toEqual([null, '良好'])
    expect(units[0]?.items[1]).toMatchObject({ key: 'letters', after: { score: null, points: { low: 0, high: 3000 } } })
  })

  test('what is open under both schemes is one question: only what it is worth moves', () => {
    const [adopted, draft] = [scheme([onTime(7000), letters(3000)]), scheme([onTime(6000), letters(4000)])]
    const { units } = simulate(adopted, draft, past([unit('a', 1, 1)], {}, false))
    expect(units[0]?.difference).toEqual({ low: -1000, high: 0 })
  })

  test('what nobody judged in a year that is settled counts as nothing, as it did', () => {
    const { units } = simulate(scheme([letters(3000)]), scheme([letters(4000)]), past([unit('a', 1, 1)]))
    expect(units[0]).toMatchObject({ direction: 'STAYS', after: { total: { low: 0, high: 0 } } })
  })

  test('wholes of different size are compared in points of the draft', () => {
    const { units } = simulate(
      scheme([onTime(10_000)]),
      scheme([onTime(2000)], { total: 2000 }),
      past([unit('a', 4, 3)]),
    )
    expect(units[0]).toMatchObject({
      difference: { low: 0, high: 0 },
      direction: 'STAYS',
      rest: null,
      adjustments: ['OTHER_TOTAL'],
    })
  })

  test('units without tasks and with too few stand apart, by the minimum of the draft', () => {
    const { units, apart } = simulate(
      scheme([onTime(10_000)]),
      scheme([onTime(9000)], { minimumItems: 3 }),
      past([unit('few', 2, 2), unit('none', 0, 0), unit('some', 3, 3)]),
    )
    expect(units.map(({ unitId }) => unitId)).toEqual(['some'])
    expect(apart.map(({ unitId, after }) => [unitId, after.standing])).toEqual([
      ['few', 'TOO_FEW'],
      ['none', 'NO_TASKS'],
    ])
  })

  test('points put right go with an item that is the same, and not with one that is counted otherwise', () => {
    const put = { id: 'c', unitId: 'a', itemKey: 'on-time', reason: '送达回证', kind: 'POINTS', points: 6000 } as const
    const year = past([unit('a', 4, 3)], { corrections: [put] })
    expect(simulate(scheme([onTime(6000)]), scheme([onTime(6000)]), year).units[0]?.difference.low).toBe(0)
    const { units } = simulate(scheme([onTime(6000)]), scheme([onTime(8000)]), year)
    expect(units[0]?.items[0]).toMatchObject({ dropsCorrection: true, difference: { low: 0 } })
  })
})

describe('what people gave, under another scheme', () => {
  test('keeps its share of the points; of cases the number', () => {
    expect(carriedOver(letters(3000), letters(4000), 2400)).toBe(3200)
    const rules = (max: number, each: number) => judged('r', '制度', max, eachMissing(each))
    expect(carriedOver(rules(200, 50), rules(300, 100), 100)).toBe(100)
    expect(carriedOver(rules(200, 50), rules(300, 50), 0)).toBeNull()
    expect(carriedOver(rules(200, 50), rules(300, 100), 0)).toBe(0)
    expect(carriedOver(letters(3000), rules(300, 100), 2400)).toBeNull()
    const taking = (max: number): Item => ({ ...letters(max), kind: 'DEDUCTION' })
    expect(carriedOver(taking(300), taking(600), -100)).toBe(-200)
  })
})
