import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { ensureAnswerDay, ensureHeld } from '@/lib/domain/planning/meeting'
import { ensureAnswerable, type Opinion } from '@/lib/domain/planning/opinion'
import { changePlan, faultOf, noPlan, type PlannedUnit } from '@/lib/domain/planning/plan'
import { register, sendBack, submit } from '@/lib/domain/suggestion/intake'
import { preAssign } from '@/lib/domain/suggestion/pre-assigning'
import { aDraft, noonOf } from '@/tests/support/suggestions'

const unit = (unitId: string, role: PlannedUnit['role'], part: string | null = null) => ({ unitId, role, part })

describe('a plan', () => {
  test('is changed by whoever saw the present one, and by nobody else', () => {
    const first = changePlan(noPlan, 0, [unit('a', 'SOLE')])
    expect(first).toEqual({ isKept: true, plan: { version: 1, units: [unit('a', 'SOLE')] } })
    expect(changePlan(first.plan, 0, [unit('b', 'SOLE')])).toEqual({ isKept: false, plan: first.plan })
    expect(changePlan(first.plan, 1, [])).toMatchObject({ isKept: true, plan: { version: 2, units: [] } })
  })

  test('names no unit twice', () => {
    expect(() => changePlan(noPlan, 0, [unit('a', 'LEAD'), unit('a', 'ASSIST')])).toThrow('unit-named-twice')
  })

  test.each([
    ['nobody-chosen', []],
    ['roles-do-not-fit', [unit('a', 'ASSIST')]],
    ['roles-do-not-fit', [unit('a', 'SEPARATE', '道路')]],
    ['part-missing', [unit('a', 'SEPARATE', '道路'), unit('b', 'SEPARATE')]],
    ['part-missing', [unit('a', 'LEAD'), unit('b', 'LEAD')]],
    [null, [unit('a', 'SOLE')]],
    [null, [unit('a', 'LEAD'), unit('b', 'ASSIST')]],
    [null, [unit('a', 'SEPARATE', '道路'), unit('b', 'SEPARATE', '排水')]],
  ])('misses %s', (fault, units) => {
    expect(faultOf({ version: 1, units })).toBe(fault)
  })
})

describe('sent out for opinions', () => {
  const given = { categoryId: 'category-1', number: 7, numberText: '7' }
  const registered = register(submit(aDraft(), noonOf('2022-01-10')), given, noonOf('2022-01-11'))
  const asked = [{ unitId: 'a', unitKind: 'DEPARTMENT' as const }]

  test('it is pre-assigned, and may be sent out again', () => {
    const sent = preAssign(registered, asked, noonOf('2022-01-12'))
    expect(sent).toMatchObject({ status: 'PRE_ASSIGNED', preAssignedOn: '2022-01-12', assignedOn: null, dueOn: null })
    expect(preAssign(sent, asked, noonOf('2022-01-14')).preAssignedOn).toBe('2022-01-14')
  })

  test('what was sent back meanwhile and comes in again begins anew', () => {
    const back = sendBack(preAssign(registered, asked, noonOf('2022-01-12')), 'two matters', noonOf('2022-01-13'))
    expect(back.status).toBe('DRAFT')
    const again = register(submit(back, noonOf('2022-01-14')), given, noonOf('2022-01-15'))
    expect(again.status).toBe('OFFICE_REVIEW')
  })

  test('not before it is registered', () => {
    expect(() => preAssign(aDraft(), asked, noonOf('2022-01-12'))).toThrow('move-not-open')
  })
})

describe('an opinion', () => {
  const opinion: Opinion = {
    id: 'o',
    congressId: 'c',
    suggestionId: 's',
    suggestionStatus: 'PRE_ASSIGNED',
    leadDelegateId: 'lead',
    party: 'UNIT',
    unitId: 'a',
    unitName: 'unit a',
    askedKinds: ['DEPARTMENT'],
    answerBy: localDate('2022-01-20'),
    isSuperseded: false,
    answer: null,
  }
  const agreed = { answer: 'AGREED', reason: '', proposedUnitId: null } as const
  const other = { answer: 'OTHER_UNIT', reason: '不属本单位职责', proposedUnitId: 'b' } as const
  const given = (facts: Partial<Opinion>, answer: Parameters<typeof ensureAnswerable>[1], day: string) => () =>
    ensureAnswerable({ ...opinion, ...facts }, answer, noonOf(day))

  test('is given until its last day, and may be given anew', () => {
    expect(given({}, agreed, '2022-01-20')).not.toThrow()
    expect(given({ answer: 'AGREED' }, other, '2022-01-20')).not.toThrow()
    expect(given({}, agreed, '2022-01-21')).toThrow('opinion-too-late')
  })

  test('is of the latest round, before the assignment', () => {
    expect(given({ isSuperseded: true }, agreed, '2022-01-15')).toThrow('opinion-not-asked')
    expect(given({ suggestionStatus: 'ASSIGNED' }, agreed, '2022-01-15')).toThrow('opinion-not-asked')
  })

  test('against the plan says why and whose it is, and not one’s own', () => {
    expect(given({}, { ...other, proposedUnitId: null }, '2022-01-15')).toThrow('opinion-without-proposal')
    expect(given({}, { ...other, reason: '' }, '2022-01-15')).toThrow('opinion-without-proposal')
    expect(given({}, { ...other, proposedUnitId: 'a' }, '2022-01-15')).toThrow('opinion-proposes-itself')
  })
})

test('a meeting is entered on its day or within thirty days, opinions are asked for at most sixty days', () => {
  const today = localDate('2022-03-31')
  for (const day of ['2022-03-31', '2022-03-01']) expect(() => ensureHeld(localDate(day), today)).not.toThrow()
  for (const day of ['2022-04-01', '2022-02-28'])
    expect(() => ensureHeld(localDate(day), today)).toThrow('meeting-outside')
  for (const day of ['2022-03-31', '2022-05-30']) expect(() => ensureAnswerDay(localDate(day), today)).not.toThrow()
  for (const day of ['2022-03-30', '2022-05-31'])
    expect(() => ensureAnswerDay(localDate(day), today)).toThrow('answer-day-outside')
})
