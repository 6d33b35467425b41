import { describe, expect, test } from 'vitest'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import {
  apartIn,
  ensureMayExplain,
  handInMarks,
  type Mark,
  markedValue,
  settledPoints,
  takeBackMarks,
  writeMarks,
} from '@/lib/domain/assessment/judging'
import { judgingStanding, type MarkStanding } from '@/lib/domain/assessment/judging-standing'
import { byGroup, judged, yes } from '@/lib/domain/assessment/presets/parts'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'

const quality = judged('quality', '答复质量', 1000, byGroup)
const leader = judged('leader', '分管负责人', 500, yes)
const cases = judged('cases', '经验推广', 300, { type: 'PER_EVENT', measure: null, each: 100 }, { kind: 'BONUS' })
const careless = judged('careless', '答复粗疏', 1000, byGroup, { kind: 'DEDUCTION' })
const ofOffice = judged('filed', '归档', 200, yes, { judge: 'OFFICE' })
const items = [quality, leader, ofOffice]

const of = (state: AssessmentState = 'JUDGED') =>
  ({
    ...{ state, units: [{ unitId: 'roads', name: '交通局', groupNo: 1, leadItems: 1 }] },
    members: ['a', 'b'].map((id) => ({ id, groupNo: 1, bars: [], hasLeft: false })),
  }) as unknown as Assessment
const at = new Date('2022-05-10T02:00:00Z')
const mark = (memberId: string, value: number, more: Partial<Mark> = {}): Mark => ({
  ...{ itemKey: 'quality', memberId, value, handedInAt: at, ...more },
})
const draft = { handedInAt: null }

describe('a mark as it is typed', () => {
  test.each([
    ['no points', quality, 0, 0],
    ['all points', quality, 1000, 1000],
    ['half a hundred hundredths', quality, 50, 50],
    ['a yes', leader, 100, 1],
    ['a no', leader, 0, 0],
    ['999 cases', cases, 99_900, 999],
  ])('%s', (_, item, typed, value) => {
    expect(markedValue(item, typed)).toBe(value)
  })

  test.each([
    ['a hundredth above the item', quality, 1001],
    ['a hundredth below nothing', quality, -1],
    ['a yes and a half', leader, 150],
    ['two yeses', leader, 200],
    ['1000 cases', cases, 100_000],
    ['a case and a half', cases, 150],
    ['nothing', quality, null],
  ])('never %s', (_, item, typed) => {
    expect(() => markedValue(item, typed)).toThrow('mark-outside')
  })
})

describe('a member', () => {
  const typed = [
    { itemKey: 'quality', value: 800, words: '好' },
    { itemKey: 'leader', value: null, words: '' },
  ]

  test('writes what he knows, whoever else has handed in', () => {
    expect(writeMarks(of(), 'a', typed, [mark('b', 900)], items)).toEqual([typed[0]])
    expect(() => writeMarks(of(), 'a', typed, [mark('a', 900)], items)).toThrow('marks-handed-in')
    expect(() => writeMarks(of('CHECKED'), 'a', typed, [], items)).toThrow('move-not-open')
    const foreign = [{ itemKey: 'filed', value: 100, words: '' }]
    expect(() => writeMarks(of(), 'a', foreign, [], items)).toThrow('assessment-item-unknown')
  })

  test('hands in when his own marks are whole, the office’s items not among them', () => {
    const whole = [mark('a', 900, draft), mark('a', 1, { itemKey: 'leader', ...draft })]
    expect(() => handInMarks(of(), 'a', whole, items)).not.toThrow()
    const others = [mark('a', 900, draft), mark('b', 1, { itemKey: 'leader' })]
    expect(() => handInMarks(of(), 'a', others, items)).toThrow('marks-incomplete')
    expect(() => handInMarks(of(), 'b', others, items)).toThrow('marks-handed-in')
    expect(() => handInMarks(of('CHECKED'), 'a', whole, items)).toThrow('move-not-open')
  })

  test('takes back his own from the screen until the last is in', () => {
    const takes = (marks: Mark[], hasSheet = false, state: AssessmentState = 'JUDGED') =>
      takeBackMarks(of(state), 'roads', { memberId: 'a', hasSheet }, marks)
    expect(() => takes([mark('a', 900), mark('b', 800, draft)])).not.toThrow()
    expect(() => takes([mark('a', 900, draft), mark('b', 800)])).toThrow('marks-not-handed-in')
    expect(() => takes([mark('a', 900)], true)).toThrow('marks-from-paper')
    expect(() => takes([mark('a', 900), mark('b', 800)])).toThrow('marks-all-in')
    expect(() => takes([mark('a', 900)], false, 'CHECKED')).toThrow('move-not-open')
  })

  test('explains a mark of his that stands apart, once all are open and until the check', () => {
    const explains = (marks: Mark[], state: AssessmentState = 'JUDGED') =>
      ensureMayExplain(of(state), 'roads', 'a', marks, quality)
    expect(() => explains([mark('a', 700), mark('b', 1000)])).not.toThrow()
    expect(() => explains([mark('a', 800), mark('b', 1000)])).toThrow('mark-not-apart')
    expect(() => explains([mark('a', 700), mark('b', 1000, draft)])).toThrow('marks-still-blind')
    expect(() => explains([mark('a', 700), mark('b', 1000)], 'CHECKED')).toThrow('move-not-open')
  })
})

test('who stands apart is told by the marks of the panel in that item alone', () => {
  const marks = [mark('a', 800), mark('b', 900), mark('gone', 0), mark('a', 0, { itemKey: 'leader' })]
  expect(apartIn(quality, ['a', 'b'], marks)).toEqual([])
  expect(apartIn(quality, ['a', 'b', 'gone'], marks)).toEqual(['gone'])
})

describe('what the meeting settles', () => {
  const both = [mark('a', 700), mark('b', 1000)]
  const settles = (item: typeof quality, typed: number | null, marks = both, state: AssessmentState = 'JUDGED') =>
    settledPoints(of(state), 'roads', marks, item, typed)

  test('goes from nothing to the item’s points, and is taken where the item takes', () => {
    expect([settles(quality, 0), settles(quality, 1000)]).toEqual([0, 1000])
    expect(settles(careless, 300)).toBe(-300)
    for (const typed of [null, -1, 1001]) expect(() => settles(quality, typed)).toThrow('mark-outside')
  })

  test('waits for the last mark and ends with the check', () => {
    expect(() => settles(quality, 1, both.slice(1))).toThrow('marks-still-blind')
    expect(() => settles(quality, 1, both, 'CHECKED')).toThrow('move-not-open')
  })
})

describe('where the marks of a unit stand', () => {
  const given = (memberId: string, value: number, more: Partial<MarkStanding> = {}): MarkStanding => ({
    ...{ ...mark(memberId, value), isExplained: false, ...more },
  })
  const stands = (marks: MarkStanding[], memberId: string | null, state: AssessmentState = 'JUDGED') =>
    judgingStanding(of(state), 'roads', marks, items, memberId)

  test('the office learns of no draft, its member does', () => {
    const begun = [given('a', 700, draft)]
    expect(stands(begun, null)).toEqual({ standing: 'NOT_BEGUN', panel: 2, handedIn: 0, toExplain: 0 })
    expect([stands(begun, 'a').standing, stands(begun, 'b').standing]).toEqual(['DRAFT', 'NOT_BEGUN'])
    const first = [given('a', 700), given('b', 900, draft)]
    expect([null, 'a', 'b'].map((id) => stands(first, id).standing)).toEqual(['WAITING', 'WAITING', 'DRAFT'])
  })

  test('each is asked to explain his own, the office sees all, and nobody after the check has begun', () => {
    const apart = [given('a', 700), given('b', 1000, { isExplained: true })]
    expect([null, 'a', 'b'].map((id) => stands(apart, id).toExplain)).toEqual([1, 1, 0])
    expect(stands(apart, null)).toMatchObject({ standing: 'OPEN', handedIn: 2 })
    expect(stands(apart, null, 'CHECKED').toExplain).toBe(0)
  })
})
