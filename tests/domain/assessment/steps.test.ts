import { expect, test } from 'vitest'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { ensureMayBeNamed, ensureMayLift, ensureMayOpen, lastGroup, moveUnit } from '@/lib/domain/assessment/preparing'
import { groupGaps, openCheck, openJudging, openSelf } from '@/lib/domain/assessment/steps'
import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'

const day = localDate('2022-11-10')
const unit = (unitId: string, groupNo: number) => ({ unitId, name: unitId, groupNo, leadItems: 1 })
const member = (id: string, groupNo: number, leads: boolean, barred: string[] = []): Assessment['members'][number] => ({
  ...{ id, personId: `person of ${id}`, name: id, groupNo, capacity: 'CONGRESS', leads },
  bars: barred.map((unitId) => ({ unitId, ground: 'WORKS_THERE', words: '' })),
})
const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  ...{ id: 'a', congressId: 'c', sessionId: 's', schemeId: 'h', year: 2022, kind: 'ANNUAL', name: '考核', version: 1 },
  ...{ state: 'PREPARED', countsUntil: day, selfDueOn: day, marksDueOn: day, checkUntil: null },
  ...{ units: [unit('road', 1), unit('house', 1), unit('court', 2)], members: [] },
  ...more,
})

function codeOf(doing: () => unknown): string | null {
  try {
    doing()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}

test('a group is ready when somebody leads it and every unit has somebody who may judge it', () => {
  expect(groupGaps(assessment())).toEqual([
    { groupNo: 1, gap: 'NO_MEMBERS' },
    { groupNo: 2, gap: 'NO_MEMBERS' },
  ])
  const members = [member('m', 1, false, ['house']), member('n', 2, true)]
  expect(groupGaps(assessment({ members }))).toEqual([
    { groupNo: 1, gap: 'NO_LEADER' },
    { groupNo: 1, gap: 'UNIT_WITHOUT_JUDGE', unit: 'house' },
  ])
  expect(codeOf(() => openSelf(assessment({ members })))).toBe('groups-not-ready')
  const whole = [member('m', 1, true), member('n', 2, true)]
  expect(codeOf(() => openSelf(assessment({ members: whole })))).toBeNull()
})

test('what is missing holds a step up until the office says that it knows', () => {
  const asked = assessment({ state: 'SELF_ASSESSED' })
  expect(codeOf(() => openJudging(asked, 2, false))).toBe('self-assessments-missing')
  expect(codeOf(() => openJudging(asked, 2, true))).toBeNull()
  expect(codeOf(() => openJudging(asked, 0, false))).toBeNull()
  expect(codeOf(() => openCheck(assessment({ state: 'JUDGED' }), 1, false))).toBe('marks-missing')
  expect(codeOf(() => openCheck(assessment({ state: 'JUDGED' }), 1, true))).toBeNull()
  expect(codeOf(() => openCheck(asked, 0, true))).toBe('move-not-open')
})

test('an annual assessment takes the adopted scheme of its year, a trial any adopted one', () => {
  const opening = { kind: 'ANNUAL' as const, year: 2022, countsUntil: day, selfDueOn: day, marksDueOn: day }
  const today = localDate('2022-11-01')
  expect(codeOf(() => ensureMayOpen(opening, { year: 2022, isAdopted: false }, today))).toBe('scheme-not-adopted')
  expect(codeOf(() => ensureMayOpen(opening, { year: 2021, isAdopted: true }, today))).toBe('scheme-of-other-year')
  expect(codeOf(() => ensureMayOpen({ ...opening, kind: 'TRIAL' }, { year: 2021, isAdopted: true }, today))).toBeNull()
  const late: LocalDate = localDate('2022-11-11')
  expect(codeOf(() => ensureMayOpen(opening, { year: 2022, isAdopted: true }, late))).toBe('assessment-day-outside')
})

test('a unit moves to a group that is there or to the next new one', () => {
  expect(lastGroup(assessment())).toBe(3)
  expect(moveUnit(assessment(), 'road', 3)).toMatchObject({ from: 1, to: 3 })
  expect(codeOf(() => moveUnit(assessment(), 'road', 4))).toBe('group-outside')
  expect(codeOf(() => moveUnit(assessment(), 'school', 1))).toBe('not-found')
  expect(codeOf(() => moveUnit(assessment({ state: 'JUDGED' }), 'road', 2))).toBe('move-not-open')
})

test('a member holds the office, is in one group, and may judge at least one of its units', () => {
  const named = { personId: 'p', groupNo: 1, leads: true }
  const free = { isAssessor: true, bars: [] }
  const bar = (unitId: string) => ({ unitId, ground: 'RAISED_IT' as const })
  expect(codeOf(() => ensureMayBeNamed(assessment(), named, free))).toBeNull()
  expect(codeOf(() => ensureMayBeNamed(assessment(), named, { ...free, isAssessor: false }))).toBe(
    'member-not-assessor',
  )
  expect(codeOf(() => ensureMayBeNamed(assessment(), named, { ...free, bars: [bar('road')] }))).toBeNull()
  const all = { ...free, bars: [bar('road'), bar('house')] }
  expect(codeOf(() => ensureMayBeNamed(assessment(), named, all))).toBe('member-barred-from-group')
  const led = assessment({ members: [member('m', 1, true)] })
  expect(codeOf(() => ensureMayBeNamed(led, named, free))).toBe('group-led-already')
  expect(codeOf(() => ensureMayBeNamed(led, { ...named, personId: 'person of m', leads: false }, free))).toBe(
    'member-named-already',
  )
  expect(codeOf(() => ensureMayBeNamed(assessment(), { ...named, groupNo: 3 }, free))).toBe('group-outside')
})

test('what the records say is not lifted', () => {
  const barred = assessment({ members: [member('m', 1, true, ['road'])] })
  expect(codeOf(() => ensureMayLift(barred, 'm', 'road'))).toBe('barred-by-record')
  expect(codeOf(() => ensureMayLift(barred, 'm', 'house'))).toBe('not-barred')
})
