import { expect, test } from 'vitest'
import type { Deadline } from '@/lib/domain/deadlines/deadline'
import type { DeadlineFacts } from '@/lib/domain/deadlines/facts'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import { on, published } from './published-calendar'
import { anAssignment, someFacts, work } from './some-facts'

const ledger = (more: Partial<DeadlineFacts>) =>
  ledgerOf(someFacts(more), { limits: limitPresets.shandong, calendar: published })

const line = (lines: readonly Deadline[], purpose: string) => lines.find((one) => one.purpose === purpose)
const state = (one: Deadline | undefined) => one && [one.dueOn, one.doneOn, one.voidOn]

test('another round has a month of its own, and what the first still awaited is over', () => {
  const rounds = [
    { number: 1, openedOn: on('2022-03-01'), closedOn: on('2022-06-10'), statedDueOn: null },
    { number: 2, openedOn: on('2022-06-10'), closedOn: null, statedDueOn: null },
  ]
  const handled = anAssignment({ rounds: [work({ signedOn: on('2022-05-23') }), work({ number: 2 })] })
  const lines = ledger({ round: 2, rounds, assignments: [handled] })
  expect(state(line(lines, 're-handling'))).toEqual(['2022-07-11', null, null])
  expect(state(line(lines, 'feedback'))).toEqual(['2022-06-21', null, '2022-06-10'])
})

test('a promise is due on the day that was promised, be it a Sunday', () => {
  const commitments = [
    { id: 'm', unitId: 'transport', openedOn: on('2022-06-20'), dueOn: on('2022-10-02'), closedOn: null },
  ]
  expect(line(ledger({ trackedOn: on('2022-06-20'), commitments }), 'commitment')?.dueOn).toBe('2022-10-02')
})

test('a chasing notice is answered in five working days, unless it is taken back', () => {
  const notice = { id: 'n', assignmentId: 'lead', issuedOn: on('2022-06-02'), answeredOn: null, withdrawnOn: null }
  expect(state(line(ledger({ notices: [notice] }), 'chasing-answer'))).toEqual(['2022-06-10', null, null])
  const withdrawn = { ...notice, withdrawnOn: on('2022-06-06') }
  expect(line(ledger({ notices: [withdrawn] }), 'chasing-answer')?.voidOn).toBe('2022-06-06')
})

test('the day that an imported list states takes the place of the counted one', () => {
  const rounds = [{ number: 1, openedOn: on('2022-03-01'), closedOn: null, statedDueOn: on('2022-08-31') }]
  expect(line(ledger({ rounds }), 'reply')?.dueOn).toBe('2022-08-31')
})

test('one thing has one key, however often it is counted', () => {
  const facts = { assignments: [anAssignment(), anAssignment({ id: 'assist', unitId: 'housing', role: 'ASSIST' })] }
  const keys = ledger(facts).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(ledger(facts).map(({ key }) => key)).toEqual(keys)
})
