import { expect, test } from 'vitest'
import { getExtensionsToDecide } from '@/lib/queries/get-extension'
import { aReply, assignedTo } from '../support/handling'
import { eventsOf, rows } from '../support/ledger'
import { act, refusalOf, see } from '../support/people'
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

const askBy = (assignmentId: string, days: number, unit: string, on: string) =>
  act<{ until: string }>(town.housing.clerk, 'ask-extension', { assignmentId, by: 'BY_DAYS', days, unit, reason }, on)

test('days are counted from the last day that holds, and the answer names the day', async () => {
  const [calendar] = await handling()
  expect(await askBy(calendar, 30, 'calendar-day', '2022-05-20')).toMatchObject({ until: '2022-07-01' })
  const [working] = await handling()
  // Dragon Boat Festival: 3 June 2022 is a holiday, so ten working days after 1 June end on 16 June.
  expect(await askBy(working, 10, 'working-day', '2022-05-20')).toMatchObject({ until: '2022-06-16' })
})

test('so many days that they pass the six months are too many, none at all are no request', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(askBy(assignmentId, 93, 'calendar-day', '2022-05-20'))).toBe('extension-beyond-limit')
  expect(await refusalOf(askBy(assignmentId, 0, 'calendar-day', '2022-05-20'))).toBe('shape-refused')
  const neither = act(town.housing.clerk, 'ask-extension', { assignmentId, by: 'BY_DAYS', reason }, '2022-05-20')
  expect(await refusalOf(neither)).toBe('shape-refused')
  await askBy(assignmentId, 92, 'calendar-day', '2022-05-20')
})

test('short of six months more may be asked for again, each counted; at six months there is no more to ask for', async () => {
  const [assignmentId, suggestionId] = await handling()
  await ask(assignmentId, '2022-07-15', '2022-05-20')
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-07-15' })
  await ask(assignmentId, '2022-09-01', '2022-07-15')
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-09-01' }, '2022-07-18')
  expect((await clockOf(suggestionId))?.assignment).toBe('2022-09-01')
  expect(await extensionsOf(assignmentId)).toHaveLength(2)
  expect(await refusalOf(ask(assignmentId, '2022-09-02', '2022-08-01'))).toBe('extension-used-up')
})

const stop = (assignmentId: string) =>
  act(
    town.office,
    'ask-pause',
    { assignmentId, ground: 'AGREED_STOP', reason: '代表出国，约定暂停。', evidence: '来信', agreedWith: '代表' },
    '2022-05-20',
  )

test('while the clock stands the last day has not come', async () => {
  const [assignmentId, suggestionId] = await handling()
  await stop(assignmentId)
  await ask(assignmentId, '2022-07-15', '2022-06-10')
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-07-15' }, '2022-06-11')
  await act(town.office, 'end-pause', { assignmentId, on: '2022-06-15', reason: '代表回国。' }, '2022-06-15')
  expect(await clockOf(suggestionId)).toMatchObject({ suggestion: '2022-07-19', assignment: '2022-07-19' })
  const kept = `SELECT d.due_on = a.due_on AS same FROM deadline d JOIN assignment a ON a.id = d.assignment_id
    WHERE a.id = $1 AND d.purpose = 'reply'`
  expect(await rows(kept, [assignmentId])).toEqual([{ same: true }])
})

test('decided days later, the days that have stood meanwhile are the unit’s, and no extension', async () => {
  const [assignmentId, suggestionId] = await handling()
  await stop(assignmentId)
  await askBy(assignmentId, 10, 'calendar-day', '2022-06-09')
  const proposed = async (on: string) => (await see(town.office, getExtensionsToDecide, suggestionId, on))[0].proposed
  expect([await proposed('2022-06-09'), await proposed('2022-06-14')]).toEqual(['2022-07-01', '2022-07-06'])
  // On 14 June twenty-five days have stood: 26 June without any extension.
  const granting = (until: string) => decide(assignmentId, { decision: 'CONSENTED', until }, '2022-06-14')
  expect(await refusalOf(granting('2022-06-26'))).toBe('extension-not-later')
  await granting('2022-07-06')
  await act(town.office, 'end-pause', { assignmentId, on: '2022-06-16', reason: '代表回国。' }, '2022-06-16')
  expect(await clockOf(suggestionId)).toMatchObject({ assignment: '2022-07-08' })
})

test('days asked for while the clock stands come on top of the days that have stood', async () => {
  const [assignmentId, suggestionId] = await handling()
  await stop(assignmentId)
  // 20 May to 9 June are twenty days: if it ran again today, it would end on 21 June.
  expect(await refusalOf(ask(assignmentId, '2022-06-21', '2022-06-09'))).toBe('extension-not-later')
  expect(await askBy(assignmentId, 10, 'calendar-day', '2022-06-09')).toMatchObject({ until: '2022-07-01' })
  await decide(assignmentId, { decision: 'CONSENTED', until: '2022-07-01' }, '2022-06-09')
  await act(town.office, 'end-pause', { assignmentId, on: '2022-06-13', reason: '代表回国。' }, '2022-06-13')
  expect(await clockOf(suggestionId)).toMatchObject({ assignment: '2022-07-05' })
})
