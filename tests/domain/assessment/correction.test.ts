import { describe, expect, test } from 'vitest'
import {
  type Correction,
  ensureMayCorrect,
  ensureMayTakeBack,
  ensureWithin,
  lastDayOf,
} from '@/lib/domain/assessment/correction'
import { lastDayToObjectSince } from '@/lib/domain/assessment/objection'
import { byGroup, counted, judged } from '@/lib/domain/assessment/presets/parts'
import { assessmentStates } from '@/lib/domain/assessment/workflow'
import { on, published } from '../deadlines/published-calendar'

const rate = counted('on-time', '按期答复', 1000, { type: 'RATE', measure: 'repliedInTime' })
const late = counted('late', '逾期', 1000, rate.rule, { kind: 'DEDUCTION' })
const gate = counted('gate', '门槛', 0, { type: 'GATE', levels: [] }, { kind: 'GATE' })
const given = judged('quality', '答复质量', 1000, byGroup)

describe('points that are put right', () => {
  test.each([
    [rate, 0],
    [rate, 1000],
    [given, 1000],
    [late, 0],
    [late, -1000],
    [gate, null],
  ])('lie within the item', (item, points) => {
    expect(() => ensureWithin(item, points)).not.toThrow()
  })

  test.each([
    [rate, -1],
    [rate, 1001],
    [late, 1],
    [late, -1001],
    [gate, 0],
  ])('and never outside it', (item, points) => {
    expect(() => ensureWithin(item, points)).toThrow('assessment-points-outside')
  })
})

const of = { unitId: 'roads', itemKey: 'on-time' }
const evidence = { suggestionIds: [] as string[], fileIds: [] as string[] }
const corrects = (
  correcting: { points: number | null; leaveOut: string[] },
  shown: Partial<typeof evidence> = {},
  standing: Correction[] = [],
  state: (typeof assessmentStates)[number] = 'CHECKED',
) => ensureMayCorrect({ state }, of, { correcting, evidence: { ...evidence, ...shown } }, { item: rate, standing })

describe('the office corrects', () => {
  test('other points by a suggestion or a file, a fact by itself, nothing by nothing', () => {
    const points = { points: 500, leaveOut: [] }
    expect(() => corrects(points, { suggestionIds: ['s'] })).not.toThrow()
    expect(() => corrects(points, { fileIds: ['f'] })).not.toThrow()
    expect(() => corrects(points)).toThrow('correction-without-evidence')
    expect(() => corrects({ points: null, leaveOut: ['f1'] })).not.toThrow()
    expect(() => corrects({ points: null, leaveOut: [] })).toThrow('correction-nothing')
  })

  test('a fact once in an item of a unit, and again in another', () => {
    const stands = (more: object) =>
      [{ ...of, id: 'c', reason: '', kind: 'LEAVE_OUT', factId: 'f1', ...more }] as Correction[]
    const leaves = (more: object) => () => corrects({ points: null, leaveOut: ['f1'] }, {}, stands(more))
    expect(leaves({})).toThrow('correction-stands')
    for (const more of [{ itemKey: 'late' }, { unitId: 'parks' }, { factId: 'f2' }, { kind: 'POINTS', points: 1 }])
      expect(leaves(more)).not.toThrow()
  })

  test('and takes back once, both while the lists are checked alone', () => {
    const may = (work: () => void) => {
      try {
        work()
        return true
      } catch {
        return false
      }
    }
    const fact = { points: null, leaveOut: ['f1'] }
    expect(assessmentStates.filter((state) => may(() => corrects(fact, {}, [], state)))).toEqual(['CHECKED'])
    expect(assessmentStates.filter((state) => may(() => ensureMayTakeBack({ state }, null)))).toEqual(['CHECKED'])
    expect(() => ensureMayTakeBack({ state: 'CHECKED' }, new Date(0))).toThrow('correction-taken-back')
  })
})

describe('the unit’s last day', () => {
  test('is five working days later, and never before that of the list', () => {
    const since = (today: string, checkUntil: string | null) =>
      lastDayToObjectSince({ checkUntil: checkUntil === null ? null : on(checkUntil) }, on(today), published)
    expect(since('2022-05-12', '2022-05-19')).toBe('2022-05-19')
    expect(since('2022-05-13', '2022-05-19')).toBe('2022-05-20')
    expect(since('2022-05-12', '2022-05-25')).toBe('2022-05-25')
    expect(since('2022-05-12', null)).toBe('2022-05-19')
  })

  test('is the latest of the list and of that item’s corrections', () => {
    const until = (itemKey: string, ...days: string[]) => days.map((day) => ({ itemKey, until: on(day) }))
    const checked = { checkUntil: on('2022-05-19') }
    expect(lastDayOf(checked, 'on-time', until('on-time', '2022-05-25', '2022-05-20'))).toBe('2022-05-25')
    expect(lastDayOf(checked, 'on-time', until('on-time', '2022-05-18'))).toBe('2022-05-19')
    expect(lastDayOf(checked, 'on-time', until('late', '2022-05-25'))).toBe('2022-05-19')
    expect(lastDayOf({ checkUntil: null }, 'on-time', [])).toBeNull()
  })
})
