import { describe, expect, test } from 'vitest'
import type { PromiseFact } from '@/lib/domain/assessment/facts'
import { localDate as on } from '@/lib/domain/deadlines/local-date'
import type { RatingMark } from '@/lib/domain/rating/rating'
import { aPart } from './fairness/a-unit'
import { counts, lastDay, replied, round, says, unanswered } from './what-is-measured'

describe('what it did with them', () => {
  test('talks count where a reply is out and the list knows of talks; those on the spot also before', () => {
    const all = { metConfirmed: true, contacted: true, onSite: true, contactDisputed: true, contactWaived: true }
    const none = { metConfirmed: false, contacted: false, contactDisputed: false, contactWaived: false }
    const parts = [
      aPart('met', all),
      aPart('called', { ...none, contacted: true }),
      aPart('nobody', none),
      aPart('before', { ...all, ...unanswered }),
      aPart('taken-over', { ...all, isImported: true }),
    ]
    expect(says('metConfirmed', { parts })).toEqual(['met', 'called met nobody'])
    expect(says('contacted', { parts })).toEqual(['called met', 'called met nobody'])
    expect([counts('disputedContacts', { parts }), counts('waivedContacts', { parts })]).toEqual(['met', 'met'])
    expect(counts('onSiteContacts', { parts })).toBe('before met')
  })

  test('the class is that of the latest reply, and a correction counts where it says something else', () => {
    const solved = round({ claimed: 'SOLVED', isAgreed: true })
    const otherwise = round({ number: 2, claimed: 'REFERENCE' })
    const parts = [
      aPart('solved', { rounds: [solved] }),
      aPart('no-more', { rounds: [solved, otherwise] }),
      aPart('at-last', { rounds: [otherwise, { ...solved, number: 2 }] }),
      aPart('put-right', { rounds: [{ ...solved, isAgreed: false, corrected: 'REFERENCE' }] }),
      aPart('same', { rounds: [round({ claimed: 'REFERENCE', corrected: 'REFERENCE' })] }),
      aPart('unanswered', { rounds: [{ ...solved, repliedOn: null }] }),
    ]
    const base = 'at-last no-more put-right same solved'
    expect(says('solvedClaimed', { parts })).toEqual(['at-last put-right solved', base])
    expect(says('solvedConfirmedRate', { parts })).toEqual(['at-last solved', base])
    expect(counts('solvedConfirmed', { parts })).toBe('at-last solved')
    expect(counts('classesCorrected', { parts })).toBe('put-right')
  })

  test('public is what may be, once it is; key items are those that it leads; every notice counts', () => {
    const out = { publishedOn: lastDay, isKey: true }
    const parts = [
      aPart('out', out),
      aPart('kept-in', { isKey: true, chasingNotices: 2 }),
      aPart('never', { ...out, isPublishable: false }),
      aPart('taken-over', { ...out, isImported: true }),
      aPart('unanswered', { ...out, ...unanswered }),
      aPart('assists', { ...out, role: 'ASSIST', chasingNotices: 1 }),
    ]
    expect(says('published', { parts })).toEqual(['out', 'kept-in out'])
    expect(counts('keyItems', { parts })).toBe('kept-in never out taken-over unanswered')
    expect(counts('chasingNotices', { parts })).toBe('assists kept-in kept-in')
  })
})

describe('ratings', () => {
  const rated = (...marks: (RatingMark | null)[]) => ({
    rounds: marks.map((result, place) =>
      round({ number: place + 1, rating: result && { attitude: 'SATISFIED', result } }),
    ),
  })
  const parts = [
    aPart('content', rated('SATISFIED')),
    aPart('basic', rated('BASICALLY_SATISFIED')),
    aPart('understood', rated('UNDERSTOOD')),
    aPart('rude', { rounds: [round({ rating: { attitude: 'DISSATISFIED', result: 'SATISFIED' } })] }),
    aPart('won-over', rated('DISSATISFIED', 'SATISFIED')),
    aPart('still-open', rated('DISSATISFIED', null)),
    aPart('nothing-back', rated(null)),
    aPart('sealed', { rounds: [round({ isSealed: true })] }),
    aPart('unanswered', {
      rounds: [round({ repliedOn: null, rating: { attitude: 'SATISFIED', result: 'SATISFIED' } })],
    }),
  ]
  const back = 'basic content rude still-open understood won-over'

  test('the first word and the last are told apart, and what did not come back is in neither', () => {
    expect(says('satisfiedFirst', { parts })).toEqual(['content rude', back])
    expect(says('satisfiedFinal', { parts })).toEqual(['content rude won-over', back])
    expect(says('atLeastBasicFirst', { parts })).toEqual(['basic content rude', back])
    expect(says('atLeastBasicFinal', { parts })).toEqual(['basic content rude won-over', back])
  })

  test('dissatisfied is whoever is so with the manner or with the result', () => {
    expect(counts('dissatisfiedFirst', { parts })).toBe('rude still-open won-over')
    expect(counts('dissatisfiedFinal', { parts })).toBe('rude still-open')
    expect(says('satisfiedWithAttitude', { parts })).toEqual(['basic content still-open understood won-over', back])
  })

  test('returned are those of all whose rounds are over', () => {
    expect(says('ratingsReturned', { parts })).toEqual([
      back,
      'basic content nothing-back rude still-open understood won-over',
    ])
  })
})

test('a promise is kept by its day, broken after it, and open where the unit says that it is done', () => {
  const promise = (id: string, more: Partial<PromiseFact>): PromiseFact => ({
    ...{ id, suggestionId: 's', dueOn: on('2022-09-30'), closedOn: null, outcome: null, doneOn: null, ...more },
  })
  const struck = { outcome: 'STRUCK_OFF', closedOn: on('2022-09-30') } as const
  const promises = [
    promise('kept', struck),
    promise('looked-at-later', { ...struck, closedOn: on('2022-10-20'), doneOn: on('2022-09-30') }),
    promise('done-later', { ...struck, closedOn: on('2022-10-20'), doneOn: on('2022-10-01') }),
    promise('given-up', { outcome: 'NOT_KEPT', closedOn: on('2022-09-01') }),
    promise('replaced', { outcome: 'REPLACED', closedOn: on('2022-09-01') }),
    promise('overdue', {}),
    promise('said-to-be-done', { doneOn: on('2022-09-20') }),
    promise('due-today', { dueOn: lastDay }),
    promise('ahead', { ...struck, dueOn: on('2023-06-30') }),
  ]
  expect(says('promisesKept', { promises })).toEqual([
    'kept looked-at-later',
    'done-later given-up kept looked-at-later overdue',
  ])
  expect(counts('promisesBroken', { promises })).toBe('given-up overdue')
})

test('whoever came to a reply meeting: the head, a deputy or nobody', () => {
  const came = (id: string, presence: 'HEAD' | 'DEPUTY' | 'ABSENT') => ({
    id,
    meetingId: 'm',
    heldOn: lastDay,
    presence,
  })
  const attendances = [came('a', 'HEAD'), came('b', 'DEPUTY'), came('c', 'ABSENT')]
  expect(says('headsAtMeetings', { attendances })).toEqual(['a', 'a b c'])
  expect([counts('meetingsByDeputy', { attendances }), counts('meetingsMissed', { attendances })]).toEqual(['b', 'c'])
})

test('a fact that the office has left out stands in neither list', () => {
  const parts = [replied('last', '2022-06-01'), replied('late', '2022-06-02')]
  expect(says('repliedInTime', { parts }, ['late'])).toEqual(['last', 'last'])
  expect(says('lateReplies', { parts }, ['late'])).toEqual(['', ''])
})
