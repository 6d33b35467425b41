import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { decideObjection, objectToNonAcceptance, takeUpAgain } from '@/lib/domain/suggestion/non-acceptance'
import { settled } from '@/lib/domain/suggestion/status'
import type { NonAcceptance, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, noonOf } from '@/tests/support/suggestions'

const last = noonOf('2022-03-14')
const minutes = { minutesNumber: '〔2022〕2号', minutes: '会议认为属于公共事务。' }
const noMinutes = { minutesNumber: '', minutes: '' }

/** Refused by `clerk`, to be objected to until 14 March. */
function refused(facts: Partial<NonAcceptance> = {}): Suggestion {
  const submittedAt = noonOf('2022-02-23').now
  const notAcceptedAt = noonOf('2022-02-28').now
  const standing: NonAcceptance = {
    id: 'r',
    refusedById: 'clerk',
    outcome: 'REFERENCE',
    lastDayToObject: localDate('2022-03-14'),
    objectedOn: null,
    decision: null,
    ...facts,
  }
  return settled(aDraft({ submittedAt, notAcceptedAt, notAcceptedGround: 'OTHER', nonAcceptance: standing }))
}
const objected = (facts: Partial<NonAcceptance> = {}) => objectToNonAcceptance(refused(facts), last)

test('it may be objected to until the last day, once', () => {
  expect(objected().nonAcceptance?.objectedOn).toBe('2022-03-14')
  expect(() => objectToNonAcceptance(refused(), noonOf('2022-03-15'))).toThrow('objection-too-late')
  expect(() => objectToNonAcceptance(objected(), last)).toThrow('move-not-open')
})

describe('the objection is judged', () => {
  test('by another officer, or by the one who refused with the minutes of the meeting, both of them', () => {
    expect(() => decideObjection(objected(), 'LIFTED', { personId: 'clerk', ...noMinutes })).toThrow(
      'other-officer-needed',
    )
    for (const missing of ['minutesNumber', 'minutes'])
      expect(() => decideObjection(objected(), 'UPHELD', { personId: 'clerk', ...minutes, [missing]: '' })).toThrow(
        'other-officer-needed',
      )
    for (const by of [
      { personId: 'clerk', ...minutes },
      { personId: 'colleague', ...noMinutes },
    ])
      expect(decideObjection(objected(), 'LIFTED', by).status).toBe('SUBMITTED')
  })

  test('once; upheld it stays refused', () => {
    const upheld = decideObjection(objected(), 'UPHELD', { personId: 'colleague', ...noMinutes })
    expect(upheld.status).toBe('NOT_ACCEPTED')
    expect(() => decideObjection(upheld, 'LIFTED', { personId: 'colleague', ...noMinutes })).toThrow('move-not-open')
    expect(() => decideObjection(refused(), 'LIFTED', { personId: 'colleague', ...noMinutes })).toThrow('move-not-open')
  })
})

test('only what was returned is taken up again, and not while an objection is undecided', () => {
  expect(takeUpAgain(refused({ outcome: 'RETURNED' }), last).status).toBe('DRAFT')
  expect(() => takeUpAgain(refused(), last)).toThrow('move-not-open')
  expect(() => takeUpAgain(objected({ outcome: 'RETURNED' }), last)).toThrow('move-not-open')
})
