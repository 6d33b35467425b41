import { expect, test } from 'vitest'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { shandong } from './a-course'
import { on } from './published-calendar'
import { anAssignment, someFacts, work } from './some-facts'

const again = on('2022-05-16')
const answered = [work({ submittedOn: on('2022-05-09'), signedOn: on('2022-05-10') }), work({ number: 2 })]
const facts = someFacts({
  round: 2,
  rounds: [
    { number: 1, openedOn: on('2022-03-01'), closedOn: again, statedDueOn: null },
    { number: 2, openedOn: again, closedOn: null, statedDueOn: null },
  ],
  assignments: [
    anAssignment({ id: 'old', endedOn: again, acknowledgedOn: on('2022-03-02'), rounds: answered }),
    anAssignment({ id: 'new', assignedOn: again, rounds: [work(), work({ number: 2 })] }),
    anAssignment({ id: 'help', role: 'ASSIST', assignedOn: again, rounds: [work(), work({ number: 2 })] }),
  ],
})
const linesOf = (id: string) =>
  ledgerOf(facts, shandong)
    .filter(({ assignmentId }) => assignmentId === id)
    .map(({ purpose, round, dueOn, doneOn, voidOn }) => ({ purpose, round, dueOn, doneOn, voidOn }))

test('the new unit owes this round and no earlier one', () => {
  expect(linesOf('new')).toEqual([
    { purpose: 're-handling', round: 2, dueOn: '2022-06-16', doneOn: null, voidOn: null },
  ])
})

test('the unit before owes nothing of it, and its own round stays as it was', () => {
  const lines = linesOf('old')
  expect(lines.every(({ round }) => round === 1)).toBe(true)
  expect(lines.find(({ purpose }) => purpose === 'reply')).toMatchObject({ doneOn: '2022-05-10' })
})

test('a unit that assists from now on owes its opinion, acknowledged first', () => {
  expect(linesOf('help').map(({ purpose, round, voidOn }) => [purpose, round, voidOn])).toEqual([
    ['acknowledge', 2, null],
    ['object', 2, null],
    ['assist-opinion', 2, null],
  ])
})
