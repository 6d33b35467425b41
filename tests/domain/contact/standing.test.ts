import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Grant, roles } from '@/lib/domain/access/actor'
import { type Contact, contactFaults, countsAsHeard, disputeEndings, standingOf } from '@/lib/domain/contact/contact'
import { ensureHeard } from '@/lib/domain/contact/hearing'
import { contactPolicy } from '@/lib/domain/contact/policy'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { aDraft, anAssignment } from '@/tests/support/suggestions'

const aTalk = (facts: Partial<Contact> = {}): Contact => ({
  id: 'contact-1',
  congressId: 'congress-1',
  assignmentId: 'assignment-1',
  round: 1,
  version: 2,
  contactedOn: localDate('2022-03-09'),
  stage: 'BEFORE',
  confirmBy: localDate('2022-03-24'),
  struckAt: null,
  met: [{ delegateId: 'lead', confirmedVersion: null, confirmedAt: null }],
  disputes: [],
  ...facts,
})
const on = (day: string) => localDate(day)
const confirmed = (version: number) => [{ delegateId: 'lead', confirmedVersion: version, confirmedAt: new Date() }]
const disputed = (version: number, facts: Partial<Contact['disputes'][number]> = {}) => [
  { id: 'd', delegateId: 'lead', version, faults: ['NOT_MET' as const], answeredAt: null, ending: null, ...facts },
]

test('silence is no confirmation: on the last day it still waits, the day after it is unconfirmed', () => {
  expect(standingOf(aTalk(), on('2022-03-24'))).toBe('WAITING')
  expect(standingOf(aTalk(), on('2022-03-25'))).toBe('UNCONFIRMED')
  expect(standingOf(aTalk({ confirmBy: null }), on('2022-03-10'))).toBe('UNCONFIRMED')
})

test('what was said of older words says nothing of the new ones', () => {
  expect(standingOf(aTalk({ met: confirmed(1) }), on('2022-03-10'))).toBe('WAITING')
  expect(standingOf(aTalk({ met: confirmed(2) }), on('2022-03-10'))).toBe('CONFIRMED')
  expect(standingOf(aTalk({ disputes: disputed(1) }), on('2022-03-10'))).toBe('WAITING')
})

test('a dispute outweighs a confirmation, also when the office has closed it, until the delegate takes it back', () => {
  const of = (facts: object) => standingOf(aTalk({ met: confirmed(2), disputes: disputed(2, facts) }), on('2022-03-10'))
  expect([of({}), of({ ending: 'SETTLED' }), of({ ending: 'TAKEN_BACK' })]).toEqual([
    'DISPUTED',
    'DISPUTED',
    'CONFIRMED',
  ])
})

test('a talk after the reply, one struck out and one that nobody remembers hear nobody', () => {
  expect(countsAsHeard(aTalk())).toBe(true)
  expect(countsAsHeard(aTalk({ stage: 'AFTER' }))).toBe(false)
  expect(countsAsHeard(aTalk({ struckAt: new Date() }))).toBe(false)
  expect(countsAsHeard(aTalk({ disputes: disputed(2) }))).toBe(false)
  expect(countsAsHeard(aTalk({ disputes: disputed(2, { faults: ['OTHER_DAY'] }) }))).toBe(true)
})

test('no reply without a hearing, but for a waiver', () => {
  expect(() => ensureHeard({ heard: 0, contactWaived: false })).toThrow('delegate-not-heard')
  expect(() => ensureHeard({ heard: 1, contactWaived: false })).not.toThrow()
  expect(() => ensureHeard({ heard: 0, contactWaived: true })).not.toThrow()
})

test('whatever offices an account of the handling unit holds besides, it never confirms a contact', () => {
  const suggestion = aDraft({ status: 'IN_PROGRESS', assignments: [anAssignment({ unitId: 'unit-1' })] })
  const others = fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      delegateId: fc.constantFrom('lead', 'other'),
      unitId: fc.constantFrom('unit-1', 'unit-2'),
    }),
  )
  fc.assert(
    fc.property(others, fc.constantFrom('UNIT_CLERK' as const, 'UNIT_HEAD' as const), (more, role) => {
      const grants: Grant[] = [...more, { role, unitId: 'unit-1' }]
      const actor = { grants } as never
      expect(contactPolicy.answer(actor, { suggestion, contact: aTalk() })).toBe(false)
      expect(contactPolicy.sayNobodyCame(actor, { suggestion, contact: aTalk() })).toBe(false)
    }),
  )
})

test('every fault and every ending has its place', () => {
  expect(contactFaults[0]).toBe('NOT_MET')
  for (const ending of disputeEndings) {
    const standing = standingOf(aTalk({ disputes: disputed(2, { ending }) }), on('2022-03-10'))
    expect(standing).toBe(ending === 'SETTLED' ? 'DISPUTED' : 'WAITING')
  }
})
