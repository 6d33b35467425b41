import { expect, test } from 'vitest'
import { aReply, assignedTo } from '../support/handling'
import { eventsOf, rows } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const reason = '立体停车库选址需报自然资源部门审批，审批周期较长。'

/** Assigned on 1 March 2022: three months end on 1 June, six on 1 September. */
async function handling(): Promise<[string, string]> {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  return [assignmentId, suggestionId]
}

const ask = (assignmentId: string, until: string, on: string, by = town.housing.clerk) =>
  act(by, 'ask-extension', { assignmentId, until, reason }, on)

const decide = (assignmentId: string, more: object, on = '2022-05-25', by = town.office) =>
  act(by, 'decide-extension', { assignmentId, ...more }, on)

const clockOf = async (suggestionId: string) => {
  const [clock] = await rows(
    `SELECT s.status, s.due_on::text AS suggestion, a.due_on::text AS assignment, r.due_on::text AS round, r.first_due_on::text AS first
      FROM suggestion s JOIN assignment a ON a.suggestion_id = s.id JOIN handling_round r ON r.suggestion_id = s.id WHERE s.id = $1`,
    [suggestionId],
  )
  return clock
}

const extensionsOf = (assignmentId: string) =>
  rows('SELECT decision, decision_reason, granted_due_on::text FROM extension WHERE assignment_id = $1', [assignmentId])

test('on the last day more time may still be asked for', async () => {
  const [assignmentId, suggestionId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-06-01')
  expect((await clockOf(suggestionId))?.status).toBe('EXTENSION_REQUESTED')
  expect(await eventsOf(assignmentId)).toEqual(['assignment.acknowledged', 'assignment.extension-asked'])
})

test('the day after, it may not', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(ask(assignmentId, '2022-07-15', '2022-06-02'))).toBe('extension-after-last-day')
  expect(await extensionsOf(assignmentId)).toEqual([])
})

test('six months from assignment is the end, a day more is refused', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(ask(assignmentId, '2022-09-02', '2022-05-20'))).toBe('extension-beyond-limit')
  await ask(assignmentId, '2022-09-01', '2022-05-20')
  expect(await extensionsOf(assignmentId)).toHaveLength(1)
})

test('asking for the day that holds already is asking for nothing', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(ask(assignmentId, '2022-06-01', '2022-05-20'))).toBe('extension-not-later')
})

test('one request at a time', async () => {
  const [assignmentId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-05-20')
  expect(await refusalOf(ask(assignmentId, '2022-07-20', '2022-05-21'))).toBe('move-not-open')
})

test('consent moves the clock and keeps the first limit', async () => {
  const [assignmentId, suggestionId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-05-20')
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-07-15' })
  const moved = { suggestion: '2022-07-15', assignment: '2022-07-15', round: '2022-07-15', first: '2022-06-01' }
  expect(await clockOf(suggestionId)).toEqual({ status: 'ACKNOWLEDGED', ...moved })
  const granted = { decision: 'CONSENTED', decision_reason: null, granted_due_on: '2022-07-15' }
  expect(await extensionsOf(assignmentId)).toEqual([granted])
})

test('the office may consent to less than was asked, and to no more than the law allows', async () => {
  const [assignmentId, suggestionId] = await handling()
  await ask(assignmentId, '2022-08-15', '2022-05-20')
  const tooLong = decide(assignmentId, { decision: 'CONSENTED', until: '2022-09-02' })
  expect(await refusalOf(tooLong)).toBe('extension-beyond-limit')
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-06-30' })
  expect((await clockOf(suggestionId))?.suggestion).toBe('2022-06-30')
})

test('a day agreed that is a day of rest moves to the next working day', async () => {
  const [assignmentId, suggestionId] = await handling()
  await ask(assignmentId, '2022-07-16', '2022-05-20')
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-07-16' })
  expect((await clockOf(suggestionId))?.suggestion).toBe('2022-07-18')
})

test('a refusal says why and leaves the day as it was', async () => {
  const [assignmentId, suggestionId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-05-20')
  expect(await refusalOf(decide(assignmentId, { decision: 'REFUSED' }))).toBe('shape-refused')
  await decide(assignmentId, { decision: 'REFUSED', reason: '审批事项已于四月办结。', until: '2022-07-15' })
  expect(await clockOf(suggestionId)).toMatchObject({ status: 'ACKNOWLEDGED', suggestion: '2022-06-01' })
  expect(await eventsOf(assignmentId)).toContain('assignment.extension-refused')
})

test('the unit cannot consent to its own request, nor the government office', async () => {
  const [assignmentId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-05-20')
  for (const person of [town.housing.head, town.government, town.leader, town.lead]) {
    const tried = decide(assignmentId, { decision: 'CONSENTED', until: '2022-07-15' }, '2022-05-25', person)
    expect(await refusalOf(tried)).toBe('not-found')
  }
})

test('while the office decides, the draft goes on and nothing is sent', async () => {
  const [assignmentId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-05-20')
  await act(town.housing.clerk, 'save-reply', aReply(assignmentId), '2022-05-21')
  const sent = act(town.housing.clerk, 'submit-reply', aReply(assignmentId, { version: 1 }), '2022-05-21')
  expect(await refusalOf(sent)).toBe('move-not-open')
})

test('another unit cannot ask for it', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(ask(assignmentId, '2022-07-15', '2022-05-20', town.transport.clerk))).toBe('not-found')
})
