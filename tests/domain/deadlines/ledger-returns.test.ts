import { expect, test } from 'vitest'
import type { DeadlineFacts } from '@/lib/domain/deadlines/facts'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { course, shandong, story, unit } from './a-course'
import { on } from './published-calendar'

const objected = {
  id: 'r',
  assignmentId: 'a',
  stage: 'OFFICE' as const,
  askedOn: on('2022-03-04'),
  decidedOn: null,
  isDecided: null,
}
const untaken = { acknowledgedOn: null }

const line = (facts: Partial<DeadlineFacts>, purpose: string, id = 'a') =>
  ledgerOf(course(facts), shandong).find((one) => one.purpose === purpose && one.assignmentId === id)

test('the decision is awaited of whoever decides at the stage, five days from the objection', () => {
  const facts = { assignments: [unit('a', untaken)], returns: [objected] }
  expect(line(facts, 'reassign')).toMatchObject({ dueOn: '2022-03-09', doneOn: null, bearer: { kind: 'COMMITTEE' } })
  const second = { ...facts, returns: [{ ...objected, stage: 'GOVERNMENT_OFFICE' as const }] }
  expect(line(second, 'reassign')).toMatchObject({ bearer: { kind: 'GOVERNMENT_OFFICE' } })
})

test('decided it is done; withdrawn or lapsed it is awaited no longer', () => {
  const ended = (isDecided: boolean) => ({
    assignments: [unit('a', untaken)],
    returns: [{ ...objected, decidedOn: on('2022-03-08'), isDecided }],
  })
  expect(line(ended(true), 'reassign')).toMatchObject({ doneOn: '2022-03-08', voidOn: null })
  expect(line(ended(false), 'reassign')).toMatchObject({ doneOn: null, voidOn: '2022-03-08' })
})

test('nobody is pressed to acknowledge what he has objected to; the legal clock runs', () => {
  const facts = { assignments: [unit('a', untaken)], returns: [objected] }
  expect(line(facts, 'acknowledge')).toMatchObject({ pausedSince: '2022-03-04' })
  expect(line(facts, 'object')).toMatchObject({ doneOn: '2022-03-04' })
  expect(line(facts, 'reply')).toMatchObject({ dueOn: '2022-06-01', pausedSince: null })
})

test('whoever comes to it later replies by the same day, and has his own days for the rest', () => {
  const assignments = [
    unit('a', { ...untaken, endedOn: on('2022-03-10') }),
    unit('b', { ...untaken, assignedOn: on('2022-03-10') }),
  ]
  const returns = [{ ...objected, decidedOn: on('2022-03-10'), isDecided: true }]
  for (const purpose of ['reply', 'draft'])
    expect(line({ assignments, returns }, purpose, 'b')?.dueOn).toBe(line({ assignments: [unit('a')] }, purpose)?.dueOn)
  expect(line({ assignments, returns }, 'object', 'b')).toMatchObject({ dueOn: '2022-03-15' })
  expect(line({ assignments, returns }, 'reply', 'a')).toMatchObject({ voidOn: '2022-03-10' })
})

test('a right that silence let lapse is void, and stays so when it is acknowledged later', () => {
  const silent = { ...untaken, acceptedBySilenceOn: on('2022-03-08') }
  expect(line({ assignments: [unit('a', silent)] }, 'object')).toMatchObject({ doneOn: null, voidOn: '2022-03-08' })
  const late = { ...silent, acknowledgedOn: on('2022-03-10') }
  expect(line({ assignments: [unit('a', late)] }, 'object')).toMatchObject({ doneOn: null, voidOn: '2022-03-08' })
})

test('the ball is with whoever decides, then with the unit that has it', () => {
  const assignments = [
    unit('a', { ...untaken, endedOn: on('2022-03-10') }),
    unit('b', { assignedOn: on('2022-03-10'), acknowledgedOn: null, acceptedBySilenceOn: on('2022-03-16') }),
  ]
  const returns = [{ ...objected, stage: 'COMMITTEE' as const, decidedOn: on('2022-03-10'), isDecided: true }]
  expect(story({ assignments, returns }).slice(2)).toEqual([
    'LEAD a to-acknowledge 2022-03-01',
    'COMMITTEE a return-before-committee 2022-03-04',
    'LEAD b to-acknowledge 2022-03-10',
    'LEAD b accepted-by-silence 2022-03-16',
  ])
})
