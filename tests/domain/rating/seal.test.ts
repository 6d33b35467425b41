import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { seesRatingOf } from '@/lib/domain/rating/seal'
import { isToldTo, type Tellable } from '@/lib/domain/suggestion/telling'
import { aDraft, anAssignment, aRound } from '@/tests/support/suggestions'

const holding = (...grants: Grant[]): Actor => ({
  personId: 'p',
  accountId: 'a',
  signInId: 's',
  name: '某人',
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants,
})

const rated = aDraft({
  status: 'RATED',
  round: 2,
  rounds: [aRound({ closedOn: localDate('2022-06-01') }), aRound({ number: 2 })],
  coSigners: [
    { delegateId: 'signer', state: 'CONFIRMED' },
    { delegateId: 'decliner', state: 'DECLINED' },
  ],
  assignments: [anAssignment()],
})

const clerk: Grant = { role: 'UNIT_CLERK', unitId: 'unit-1' }

describe('the rating of a running round', () => {
  test.each<[string, Grant]>([
    ['the lead delegate', { role: 'DELEGATE', delegateId: 'lead' }],
    ['a co-signer', { role: 'DELEGATE', delegateId: 'signer' }],
    ['the delegate office', { role: 'DELEGATE_OFFICE' }],
    ['a leader of the committee', { role: 'COMMITTEE_LEADER' }],
  ])('is seen by %s', (_, grant) => {
    expect(seesRatingOf(holding(grant), rated, 2)).toBe(true)
  })

  test.each<[string, Grant]>([
    ['the clerk of the unit', clerk],
    ['the head of the unit', { role: 'UNIT_HEAD', unitId: 'unit-1' }],
    ['the government office', { role: 'GOVERNMENT_OFFICE' }],
    ['an assessor', { role: 'ASSESSOR', assessmentGroup: 1 }],
    ['who declined to sign', { role: 'DELEGATE', delegateId: 'decliner' }],
  ])('is sealed for %s, and open once the round is closed', (_, grant) => {
    expect(seesRatingOf(holding(grant), rated, 2)).toBe(false)
    expect(seesRatingOf(holding(grant), rated, 1)).toBe(true)
  })

  test('is sealed for a co-signer who works at the unit that is rated', () => {
    expect(seesRatingOf(holding({ role: 'DELEGATE', delegateId: 'signer' }, clerk), rated, 2)).toBe(false)
  })
})

describe('what tells whether a rating was given', () => {
  const told: [string, Tellable][] = [
    ['a paper that was read', { type: 'rating.paper-entered', unitId: null, round: 2 }],
    ['papers that differ', { type: 'rating.paper-differs', unitId: null, round: 2 }],
    ['a call', { type: 'rating.rechecked', unitId: null, round: 2 }],
    ['the scan of a form', { type: 'attachment.added', unitId: null, round: null, kind: 'RATING_FORM' }],
    ['late feedback', { type: 'deadline.reminded', unitId: null, round: null, purpose: 'feedback' }],
    [
      'moved feedback',
      { type: 'deadline.moved', unitId: null, round: null, moved: { telling: 'FEEDBACK', unitIds: [] } },
    ],
  ]

  test.each(told)('%s: the office, but nobody of it who works at the unit that is rated', (_, event) => {
    const office: Grant = { role: 'DELEGATE_OFFICE' }
    expect(isToldTo(holding(office), rated, event)).toBe(true)
    expect(isToldTo(holding(office, clerk), rated, event)).toBe(false)
    expect(isToldTo(holding({ role: 'DELEGATE', delegateId: 'signer' }, clerk), rated, event)).toBe(false)
  })
})
