import { describe, expect, test } from 'vitest'
import type { Commitment } from '@/lib/domain/commitment/commitment'
import {
  commitmentMovesOpenTo,
  decideClaim,
  ensureUpdates,
  type PromiseCase,
  verify,
} from '@/lib/domain/commitment/moves'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { actor, caseOf, claimed, grants } from '@/tests/support/promise-cases'
import { noonOf } from '@/tests/support/suggestions'

describe('once the lead delegate has left', () => {
  const gone = (coSigners: PromiseCase['suggestion']['coSigners'], claim: Commitment['claim'] = claimed) => {
    const one = caseOf({ claim })
    return { ...one, suggestion: { ...one.suggestion, leadHasLeft: true, coSigners } }
  }
  const signed = [{ delegateId: 'confirmed', state: 'CONFIRMED' }] as const
  const verifying = (one: PromiseCase) =>
    Object.keys(grants).filter((who) => commitmentMovesOpenTo(actor(who), one).includes('verify'))

  test('whoever signed with him judges, and only where nobody is left the office', () => {
    expect(verifying(gone(signed))).toEqual(['co-signer'])
    expect(verifying(gone([{ ...signed[0], hasLeft: true }]))).toEqual(['delegate office'])
    expect(verifying(gone([{ delegateId: 'confirmed', state: 'DECLINED' }]))).toEqual(['delegate office'])
  })

  test('the office writes down what it saw, gives no mark, and is never taken for the delegate', () => {
    const said = { isTrue: true, mark: 'SATISFIED', words: '十月八日到现场，车位已经划好。' } as const
    expect(verify(actor('delegate office'), gone([]), said)).toMatchObject({ verifiedAs: 'OFFICE', mark: null })
    expect(() => verify(actor('delegate office'), gone([]), { ...said, words: '' })).toThrow('office-words-missing')
    expect(verify(actor('co-signer'), gone(signed), said)).toMatchObject({ verifiedAs: 'DELEGATE', mark: 'SATISFIED' })
    expect(() => verify(actor('lead delegate'), caseOf({ claim: claimed }), { ...said, mark: null })).toThrow(
      'second-mark-missing',
    )
  })

  test('somebody else of the office decides', () => {
    const one = gone([], { ...claimed, isTrue: true, verifiedAs: 'OFFICE', verifiedById: 'delegate office' })
    expect(() => decideClaim(one, true, 'delegate office')).toThrow('second-person-needed')
    expect(decideClaim(one, true, 'another officer').decision).toBe('STRUCK_OFF')
    expect(decideClaim(one, false, 'delegate office').decision, 'sending back needs no second').toBe('SENT_BACK')
  })
})

describe('the day now expected', () => {
  const told = { percent: 40, text: 'on its way', expectedOn: null, slipReason: '' }
  const later = { ...told, expectedOn: localDate('2022-12-01') }

  test('need not be said as long as the promise can be kept', () => {
    expect(() => ensureUpdates(caseOf(), told, noonOf('2022-09-30'))).not.toThrow()
  })

  test('is said with a reason when it slips', () => {
    expect(() => ensureUpdates(caseOf(), later, noonOf('2022-08-01'))).toThrow('slip-reason-missing')
    expect(() => ensureUpdates(caseOf(), { ...later, slipReason: 'rain' }, noonOf('2022-08-01'))).not.toThrow()
  })

  test('earlier than promised needs no reason, earlier than today is none', () => {
    const early = { ...told, expectedOn: localDate('2022-09-01') }
    expect(() => ensureUpdates(caseOf(), early, noonOf('2022-08-01'))).not.toThrow()
    expect(() => ensureUpdates(caseOf(), early, noonOf('2022-09-02'))).toThrow('expected-day-past')
  })

  test('has to be said once the promised day is past', () => {
    expect(() => ensureUpdates(caseOf(), told, noonOf('2022-10-01'))).toThrow('expected-day-missing')
  })
})
