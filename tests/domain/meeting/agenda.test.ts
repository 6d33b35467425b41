import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import {
  answerable,
  calledBeside,
  calledFor,
  calledNoMore,
  comingAlong,
  ensureAnswerable,
  ensureKeptApart,
  inOrder,
  toldOf,
} from '@/lib/domain/meeting/agenda'
import type { MeetingGuest, MeetingItem } from '@/lib/domain/meeting/meeting'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { untouchedGuest } from '../../support/meeting-guests'
import { aDraft, anAssignment } from '../../support/suggestions'

const guest = (facts: Partial<MeetingGuest>): MeetingGuest => ({ ...untouchedGuest, ...facts })
const ofDelegate = (id: string, more: Partial<MeetingGuest> = {}) => guest({ id: `of ${id}`, delegateId: id, ...more })
const ofUnit = (id: string, more: Partial<MeetingGuest> = {}) =>
  guest({ id: `of ${id}`, capacity: 'HEAD', delegateId: null, unitId: id, ...more })

const [ended, withdrawn] = [localDate('2022-04-01'), { state: 'DECLINED' as const }]
const suggestion = aDraft({
  coSigners: [
    { delegateId: 'co', state: 'CONFIRMED' },
    { delegateId: 'silent', ...withdrawn },
  ],
  assignments: [anAssignment({ unitId: 'x' }), anAssignment({ id: 'a-2', unitId: 'gone', endedOn: ended })],
})
const another = aDraft({ id: 'another', leadDelegateId: 'lead-2', assignments: [anAssignment({ unitId: 'x' })] })
const keysOf = (guests: readonly Pick<MeetingGuest, 'delegateId' | 'unitId'>[]) =>
  guests.map(({ delegateId, unitId }) => delegateId ?? unitId)
const secretOf = (leadDelegateId: string, id: string) =>
  aDraft({ id, leadDelegateId, secrecy: { wished: true, decided: null } })

describe('who is called', () => {
  test('each once: who leads, who signed where all are called, and the heads of those who have a part now', () => {
    expect(keysOf(calledFor([suggestion, another], 'LEAD'))).toEqual(['lead', 'lead-2', 'x'])
    expect(keysOf(calledFor([suggestion, suggestion], 'ALL'))).toEqual(['lead', 'co', 'x'])
  })

  test('nobody beside who is called already', () => {
    const called = calledFor([suggestion, another], 'ALL')
    expect(keysOf(calledBeside([ofDelegate('lead'), ofUnit('x')], [...called, ...called]))).toEqual(['co', 'lead-2'])
  })

  test('no more whoever came for nothing else; who was called by hand stays', () => {
    const guests = [ofDelegate('lead'), ofDelegate('co'), ofDelegate('lead-2'), ofUnit('x'), ofDelegate('by hand')]
    expect(keysOf(calledNoMore(guests, [suggestion, another], [another]))).toEqual(['lead', 'co'])
    expect(keysOf(calledNoMore(guests, [suggestion], [suggestion]))).toEqual([])
  })

  test('elsewhere with an item: who leads and who answers always, a co-signer who was called for it before', () => {
    expect(keysOf(comingAlong([suggestion], []))).toEqual(['lead', 'x'])
    expect(keysOf(comingAlong([suggestion], [ofDelegate('co')]))).toEqual(['lead', 'co', 'x'])
  })

  test('those hear of an item who come for it and were invited', () => {
    const invitedAt = new Date('2022-05-12T02:00:00Z')
    const guests = [
      ofDelegate('lead', { invitedAt }),
      ofDelegate('co'),
      ofUnit('x', { invitedAt }),
      ofDelegate('other', { invitedAt }),
    ]
    expect(toldOf(suggestion, guests)).toEqual({ delegateIds: ['lead'], unitIds: ['x'], personIds: [] })
  })
})

test('what nobody has taken up, or is over without an answer, is not answered face to face', () => {
  const refuses = suggestionStatuses.filter((status) => {
    try {
      ensureAnswerable([aDraft({ status })])
      return false
    } catch {
      return true
    }
  })
  expect(refuses).toEqual(suggestionStatuses.filter((status) => !answerable.includes(status)))
  for (const status of [
    'DRAFT',
    'SUBMITTED',
    'PRE_ASSIGNED',
    'ASSIGNED',
    'NOT_ACCEPTED',
    'WITHDRAWN',
    'ARCHIVED',
  ] as const)
    expect(refuses, status).toContain(status)
})

test('whose name is kept shares a meeting with nothing but his own', () => {
  const [own, second] = [secretOf('lead', 'one'), secretOf('lead', 'two')]
  expect(() => ensureKeptApart([own, second])).not.toThrow()
  expect(() => ensureKeptApart([suggestion, another])).not.toThrow()
  expect(() => ensureKeptApart([own, secretOf('lead-2', 'two')])).toThrow('meeting-secret-apart')
  expect(() => ensureKeptApart([own, suggestion])).toThrow('meeting-secret-apart')
})

test('an order names each item once, and none of another meeting', () => {
  const items = ['a', 'b'].map((id, place): MeetingItem => {
    return { id, suggestionId: `of ${id}`, round: 1, position: place + 1, outcome: null, version: 1 }
  })
  expect(inOrder(items, ['b', 'a']).map(({ id }) => id)).toEqual(['b', 'a'])
  for (const ids of [['a'], ['a', 'a'], ['a', 'b', 'a'], ['a', 'foreign'], ['a', 'b', 'foreign']])
    expect(() => inOrder(items, ids), ids.join()).toThrow('meeting-agenda-changed')
})
