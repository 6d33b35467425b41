import { describe, expect, test } from 'vitest'
import {
  ensureMayAnswer,
  ensureMayObject,
  ensureNothingOpen,
  type Ground,
  lastDayToAnswer,
  lastDayToObject,
  lastDayToObjectSince,
  type Raised,
} from '@/lib/domain/assessment/objection'
import type { Item, ItemKind } from '@/lib/domain/assessment/scheme'
import { assessmentStates } from '@/lib/domain/assessment/workflow'
import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { workingCalendar } from '@/lib/domain/deadlines/working-days'
import { Refusal } from '@/lib/domain/refusal'
import { calendarRows } from '@/prisma/reference/calendar'

const { years, days } = calendarRows()
const calendar = workingCalendar(
  years.map(({ year }) => year),
  days,
)

const item = (kind: ItemKind, max = 1000): Item => ({
  ...{ key: 'item', name: '办理', note: '', kind, max, source: 'COMPUTED', judge: null, whenNone: 'FULL' },
  rule: { type: 'RATE', measure: 'repliedInTime' },
})
const ground: Ground = { items: [item('BASE')], ownSuggestionIds: ['own'], open: [], windows: [] }
const raised: Raised = { itemKey: 'item', suggestionId: 'own', fileIds: [] }
const checked = { state: 'CHECKED', checkUntil: localDate('2022-12-14') } as const

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
  }
  return 'granted'
}
const object = (more: Partial<Raised> = {}, of: Partial<Ground> = {}, today: LocalDate = localDate('2022-12-08')) =>
  codeOf(() => ensureMayObject(checked, { ...raised, ...more }, { ...ground, ...of }, today))

describe('days', () => {
  test('five working days to object and to answer, the day of the list not among them', () => {
    expect(lastDayToObject(localDate('2022-12-07'), calendar)).toBe('2022-12-14')
    expect(lastDayToAnswer(localDate('2022-12-09'), calendar)).toBe('2022-12-16')
  })

  test('a holiday between does not count', () => {
    expect(lastDayToObject(localDate('2022-12-29'), calendar)).toBe('2023-01-06')
  })
})

describe('objecting', () => {
  test('is possible on the last day, the day after not', () => {
    expect(object({}, {}, localDate('2022-12-14'))).toBe('granted')
    expect(object({}, {}, localDate('2022-12-15'))).toBe('assessment-check-over')
  })

  test('is possible later to what the office put right late, and to that alone', () => {
    const windows = [{ itemKey: 'item', until: localDate('2022-12-20') }]
    expect(object({}, { windows }, localDate('2022-12-20'))).toBe('granted')
    expect(object({}, { windows }, localDate('2022-12-21'))).toBe('assessment-check-over')
    const of = { windows: [{ itemKey: 'other', until: localDate('2022-12-20') }] }
    expect(object({}, of, localDate('2022-12-15'))).toBe('assessment-check-over')
    expect(lastDayToObjectSince(checked, localDate('2022-12-08'), calendar)).toBe('2022-12-15')
    expect(lastDayToObjectSince(checked, localDate('2022-12-07'), calendar)).toBe('2022-12-14')
  })

  test('rests on a suggestion of the unit, or on a file', () => {
    expect(object({ suggestionId: null })).toBe('assessment-without-evidence')
    expect(object({ suggestionId: null, fileIds: ['file'] })).toBe('granted')
    expect(object({ suggestionId: 'of another' })).toBe('assessment-not-own-part')
  })

  test('is to an item of the scheme', () => {
    expect(object({ itemKey: 'nothing' })).toBe('assessment-item-unknown')
  })

  test('once at a time to an item, and to each suggestion in it', () => {
    expect(object({}, { open: [{ itemKey: 'item', suggestionId: 'own' }] })).toBe('assessment-objection-open')
    expect(object({}, { open: [{ itemKey: 'item', suggestionId: null }] })).toBe('granted')
    expect(object({}, { open: [{ itemKey: 'other', suggestionId: 'own' }] })).toBe('granted')
  })

  test('waits for the check, and ends with it', () => {
    const open = assessmentStates.filter(
      (state) =>
        codeOf(() => ensureMayObject({ ...checked, state }, raised, ground, localDate('2022-12-08'))) === 'granted',
    )
    expect(open).toEqual(['CHECKED'])
  })
})

describe('answering', () => {
  const answer = (outcome: 'UPHELD' | 'PARTLY' | 'REJECTED', correcting: object, of = item('BASE')) =>
    codeOf(() =>
      ensureMayAnswer(
        { state: 'CHECKED' },
        { outcome: null },
        { outcome, correcting: { points: null, leaveOut: [], ...correcting } },
        of,
      ),
    )

  test('upheld, something is put right; not upheld, nothing', () => {
    expect(answer('UPHELD', {})).toBe('assessment-correction-missing')
    expect(answer('PARTLY', { leaveOut: ['fact'] })).toBe('granted')
    expect(answer('REJECTED', { points: 0 })).toBe('assessment-correction-unmeant')
    expect(answer('REJECTED', {})).toBe('granted')
  })

  test('within what the item can give or take', () => {
    expect(answer('UPHELD', { points: 1000 })).toBe('granted')
    expect(answer('UPHELD', { points: 1001 })).toBe('assessment-points-outside')
    expect(answer('UPHELD', { points: -1 })).toBe('assessment-points-outside')
    expect(answer('UPHELD', { points: -500 }, item('DEDUCTION'))).toBe('granted')
    expect(answer('UPHELD', { points: 1 }, item('DEDUCTION'))).toBe('assessment-points-outside')
    expect(answer('UPHELD', { points: 0 }, item('GATE', 0))).toBe('assessment-points-outside')
  })

  test('once', () => {
    const twice = () =>
      ensureMayAnswer(
        { state: 'CHECKED' },
        { outcome: 'REJECTED' },
        { outcome: 'REJECTED', correcting: { points: null, leaveOut: [] } },
        item('BASE'),
      )
    expect(codeOf(twice)).toBe('assessment-objection-answered')
  })
})

test('a result is not frozen over an open objection', () => {
  expect(codeOf(() => ensureNothingOpen(1))).toBe('assessment-objections-open')
  expect(codeOf(() => ensureNothingOpen(0))).toBe('granted')
})
