import { expect, test } from 'vitest'
import { answersByCapacity, gapsOf, whyToRing } from '@/lib/domain/meeting/coverage'
import type { GuestAnswer } from '@/lib/domain/meeting/meeting'

const invitedAt = new Date('2022-05-12T02:00:00Z')
const delegate = (delegateId: string, answer: GuestAnswer | null = null) =>
  ({ capacity: 'DELEGATE', delegateId, unitId: null, answer, invitedAt }) as const
const head = (unitId: string, answer: GuestAnswer | null = null) =>
  ({ capacity: 'HEAD', delegateId: null, unitId, answer, invitedAt }) as const
const item = (id: string, delegateIds: string[], unitIds: string[]) => ({ id, delegateIds, unitIds })

test('an item is answered when one of its delegates and one of its units may come', () => {
  const items = [item('a', ['lead', 'signer'], ['roads'])]
  expect(gapsOf(items, [delegate('lead', 'LEAVE'), delegate('signer'), head('roads', 'COMING')])).toEqual([])
})

test('who sends a deputy is there, who takes leave is not', () => {
  const items = [item('a', ['lead'], ['roads'])]
  expect(gapsOf(items, [delegate('lead', 'COMING'), head('roads', 'DEPUTY')])).toEqual([])
  expect(gapsOf(items, [delegate('lead', 'COMING'), head('roads', 'LEAVE')])).toEqual([{ id: 'a', gap: 'NO_UNIT' }])
  expect(gapsOf(items, [delegate('lead', 'LEAVE'), head('roads')])).toEqual([{ id: 'a', gap: 'NO_DELEGATE' }])
  expect(gapsOf(items, [delegate('lead', 'LEAVE'), head('roads', 'LEAVE')])).toEqual([{ id: 'a', gap: 'NOBODY' }])
})

test('whoever is not called at all does not come', () => {
  expect(gapsOf([item('a', [], ['roads'])], [head('roads')])).toEqual([{ id: 'a', gap: 'NO_DELEGATE' }])
})

test('the numbers of a capacity add up to those who are called', () => {
  const guests = [
    delegate('a', 'COMING'),
    delegate('b', 'LEAVE'),
    delegate('c'),
    { ...delegate('d'), invitedAt: null },
    head('roads', 'DEPUTY'),
  ]
  const counts = answersByCapacity(guests)
  expect(counts.map(({ capacity, called }) => [capacity, called])).toEqual([
    ['DELEGATE', 4],
    ['HEAD', 1],
  ])
  for (const { called, coming, deputies, leave, unanswered, notInvited } of counts)
    expect(coming + deputies + leave + unanswered + notInvited).toBe(called)
})

test('to be rung up is who was invited and is not reached on any way', () => {
  const silent = { invitedAt, answer: null, openedAt: null, calledAt: null, hasAccount: true }
  expect(whyToRing(silent)).toBe('NOT_OPENED')
  expect(whyToRing({ ...silent, hasAccount: false })).toBe('NO_ACCOUNT')
  for (const reached of [
    { answer: 'COMING' as const },
    { openedAt: invitedAt },
    { calledAt: invitedAt },
    { invitedAt: null },
  ])
    expect(whyToRing({ ...silent, ...reached })).toBeNull()
})
