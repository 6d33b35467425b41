import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import {
  askLook,
  giveBack,
  goesToDelegation,
  insistsOn,
  lapse,
  passOn,
  seesLook,
} from '@/lib/domain/suggestion/first-look'
import { register, sendBack, submit } from '@/lib/domain/suggestion/intake'
import { isGivenBack } from '@/lib/domain/suggestion/looking'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isToldTo } from '@/lib/domain/suggestion/telling'
import { aDraft, noonOf } from '@/tests/support/suggestions'

const on = { isOn: true, days: 3 }
const handedIn = submit(aDraft({ delegationId: 'north' }), noonOf('2022-02-23'))
const looked = askLook(handedIn, on, noonOf('2022-02-23'))
const given = giveBack(looked, '宜分成两件。', noonOf('2022-02-24'))
const again = (one: Suggestion) => submit(one, noonOf('2022-02-25'))

describe('whether it goes to the delegation first', () => {
  test.each([
    ['it is off', handedIn, { isOn: false, days: 3 }, true, false],
    ['it is on and the delegation has an officer', handedIn, on, true, true],
    ['nobody holds the office', handedIn, on, false, false],
    ['the delegation has had its look', given, on, true, false],
  ])('%s', (_, suggestion, setting, hasOfficer, goes) => {
    expect(goesToDelegation(suggestion, setting, hasOfficer)).toBe(goes)
  })
})

test('while the delegation looks, the day of handing in stays and nothing is sent back', () => {
  expect(looked).toMatchObject({ status: 'DELEGATION_REVIEW', submittedOn: '2022-02-23', sentBackAt: null })
  expect(looked.firstLook?.untilOn).toBe('2022-02-26')
})

test('passed on, the office has it as handed in', () => {
  const passed = passOn(looked, noonOf('2022-02-24'))
  expect(passed).toMatchObject({ status: 'SUBMITTED', submittedOn: '2022-02-23', firstLook: { outcome: 'PASSED_ON' } })
  expect(() => passOn(passed, noonOf('2022-02-24'))).toThrow(Refusal)
  expect(() => giveBack(passed, '再想想。', noonOf('2022-02-24'))).toThrow(Refusal)
})

test('given back it is a draft again, with the advice', () => {
  expect(given).toMatchObject({ status: 'DRAFT', sentBackReason: '宜分成两件。' })
  expect(isGivenBack(given)).toBe(true)
})

test('handed in again it goes past the delegation, changed or not', () => {
  expect(again(given).status).toBe('SUBMITTED')
  expect(insistsOn(given)).toBe('UNCHANGED')
  expect(insistsOn({ ...given, version: given.version + 1 })).toBe('CHANGED')
})

test('what the office sends back later is not the advice of the delegation', () => {
  const sentBack = sendBack(again(given), '请写明地点。', noonOf('2022-02-28'))
  expect(isGivenBack(sentBack)).toBe(false)
  expect(insistsOn(sentBack)).toBeNull()
})

describe('silence', () => {
  test('on the last day the delegation still has it', () => expect(lapse(looked, noonOf('2022-02-26'))).toBeNull())
  test('the day after, the office has it', () =>
    expect(lapse(looked, noonOf('2022-02-27'))).toMatchObject({
      status: 'SUBMITTED',
      firstLook: { outcome: 'LAPSED' },
    }))
  test('what was given back is not passed on by silence', () => expect(lapse(given, noonOf('2022-03-10'))).toBeNull())
})

test('the office may register while the delegation looks: the look holds up nothing', () => {
  const registered = register(looked, { categoryId: 'c', number: 1, numberText: '1' }, noonOf('2022-02-24'))
  expect(registered.status).toBe('OFFICE_REVIEW')
  expect(lapse(registered, noonOf('2022-03-10'))).toBeNull()
})

test('a look that nobody ended does not hold up what the office sent back and the delegate hands in again', () => {
  expect(again(sendBack(looked, '请写明地点。', noonOf('2022-02-24'))).status).toBe('SUBMITTED')
})

describe('the advice is for', () => {
  const actor = (grant: Grant): Actor => ({
    personId: 'p',
    accountId: 'a',
    signInId: 's',
    name: 'n',
    congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
    grants: [grant],
  })
  test.each<[string, Grant, boolean]>([
    ['the lead delegate', { role: 'DELEGATE', delegateId: 'lead' }, true],
    ['a signer', { role: 'DELEGATE', delegateId: 'confirmed' }, true],
    ['who was asked and has not signed', { role: 'DELEGATE', delegateId: 'invited' }, false],
    ['its own officer', { role: 'DELEGATION_OFFICER', delegationId: 'north' }, true],
    ['the officer of another delegation', { role: 'DELEGATION_OFFICER', delegationId: 'south' }, false],
    ['the office', { role: 'DELEGATE_OFFICE' }, true],
    ['the leaders', { role: 'COMMITTEE_LEADER' }, true],
    ['a unit', { role: 'UNIT_HEAD', unitId: 'unit-1' }, false],
    ['the government office', { role: 'GOVERNMENT_OFFICE' }, false],
  ])('%s: %o %s', (_, grant, sees) => {
    const signed = {
      ...looked,
      coSigners: [
        { delegateId: 'confirmed', state: 'CONFIRMED' },
        { delegateId: 'invited', state: 'INVITED' },
      ] as const,
    }
    expect(seesLook(actor(grant), signed)).toBe(sees)
    const event = { type: 'first-look.given-back', unitId: null, round: null } as const
    expect(isToldTo(actor(grant), signed, event)).toBe(sees)
  })
})

test('days of the setting are calendar days, the day of handing in not counted', () => {
  const days = (count: number) =>
    askLook(handedIn, { isOn: true, days: count }, noonOf('2022-02-23')).firstLook?.untilOn
  expect([1, 10].map(days)).toEqual([localDate('2022-02-24'), localDate('2022-03-05')])
})
