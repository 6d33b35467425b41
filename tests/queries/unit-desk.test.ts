import { expect, test } from 'vitest'
import { getAssignment } from '@/lib/queries/get-assignment'
import { getExtension, getExtensionsToDecide } from '@/lib/queries/get-extension'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { listAssignments } from '@/lib/queries/list-assignments'
import { unitHome } from '@/lib/queries/unit-home'
import type { AssignmentFilter } from '@/lib/schemas/assignment-filter'
import { assignmentFilterSchema } from '@/lib/schemas/assignment-filter'
import { aContact, aReply, assigned, assignedTo, heard } from '../support/handling'
import { act, type Person, refusalOf, see } from '../support/people'
import { foundTown } from '../support/town'

const filter = (more: Partial<AssignmentFilter> = {}) => assignmentFilterSchema.parse(more)
const list = (by: Person, on: string, more: Partial<AssignmentFilter> = {}) =>
  see(by, listAssignments, filter(more), on)
const queuesOf = async (by: Person, on: string) => {
  const { queues } = await see(by, unitHome, null, on)
  return Object.fromEntries(Object.entries(queues).flatMap(([name, { total }]) => (total > 0 ? [[name, total]] : [])))
}
const acknowledge = (by: Person, assignmentId: string) =>
  act(by, 'acknowledge-assignment', { assignmentId }, '2022-03-02')

test('a unit sees its own assignments, by the day they are due', async () => {
  const town = await foundTown()
  const [late] = await assignedTo(town, town.housing, '2022-04-01')
  const [soon] = await assignedTo(town, town.housing, '2022-03-01')
  await assignedTo(town, town.transport)
  const { rows, counts } = await list(town.housing.clerk, '2022-05-20')
  expect(rows.map(({ id }) => id)).toEqual([soon, late])
  expect(counts).toEqual({ all: 2, done: 0, open: 2 })
  const turned = await list(town.housing.clerk, '2022-05-20', { direction: 'descending' })
  expect(turned.rows.map(({ id }) => id)).toEqual([late, soon])
})

test('who works at no unit has no such list', async () => {
  const town = await foundTown()
  expect(await refusalOf(list(town.office, '2022-05-20'))).toBe('not-found')
  expect(await refusalOf(see(town.lead, unitHome, null, '2022-05-20'))).toBe('not-found')
})

test('what is overdue is overdue the day after its last day, and no longer when it is replied', async () => {
  const town = await foundTown()
  const [assignmentId] = await assignedTo(town, town.housing)
  const overdue = async (on: string) => (await list(town.housing.clerk, on, { urgency: 'overdue' })).rows.length
  expect([await overdue('2022-06-01'), await overdue('2022-06-02')]).toEqual([0, 1])
  const near = async (on: string) => (await list(town.housing.clerk, on, { urgency: 'due-soon' })).rows.length
  expect([await near('2022-05-16'), await near('2022-05-17'), await near('2022-06-02')]).toEqual([0, 1, 0])
  await acknowledge(town.housing.clerk, assignmentId)
  await heard(town.housing.clerk, assignmentId, '2022-06-03')
  const { version } = await act<{ version: number }>(
    town.housing.clerk,
    'submit-reply',
    aReply(assignmentId),
    '2022-06-03',
  )
  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-06-03')
  expect(await overdue('2022-06-04')).toBe(0)
  expect((await list(town.housing.clerk, '2022-06-04', { view: 'done' })).rows.map(({ id }) => id)).toEqual([
    assignmentId,
  ])
})

test('the filters narrow, each in its own way', async () => {
  const town = await foundTown()
  await assignedTo(town, town.housing)
  const { assignmentIds } = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.housing, role: 'ASSIST' },
  ])
  const ids = async (more: Partial<AssignmentFilter>) =>
    (await list(town.housing.clerk, '2022-03-10', more)).rows.map(({ id }) => id)
  expect(await ids({ role: 'ASSIST' })).toEqual([assignmentIds[1]])
  expect(await ids({ status: 'REPLIED' })).toEqual([])
  expect(await ids({ session: town.sessionId })).toHaveLength(2)
  expect(await ids({ session: town.termId })).toHaveLength(0)
  const { rows } = await list(town.housing.clerk, '2022-03-10', { role: 'ASSIST' })
  expect(await ids({ text: rows[0]?.numberText ?? '' })).toEqual([assignmentIds[1]])
})

test('a long list turns its pages forth and back without losing one', async () => {
  const town = await foundTown()
  for (let count = 0; count < 28; count++) await assignedTo(town, town.street)
  const first = await list(town.street.clerk, '2022-03-10')
  const second = await list(town.street.clerk, '2022-03-10', { page: first.next ?? '' })
  expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 3, null])
  const back = await list(town.street.clerk, '2022-03-10', { page: second.previous ?? '' })
  expect(back.rows).toEqual(first.rows)
  const ids = new Set([...first.rows, ...second.rows].map(({ id }) => id))
  expect(ids.size).toBe(28)
})

test('an assignment waits in one queue: that of its next act', async () => {
  const town = await foundTown()
  const { clerk, head } = town.housing
  const [assignmentId] = await assignedTo(town, town.housing)
  expect(await queuesOf(clerk, '2022-03-02')).toEqual({ toAcknowledge: 1 })
  await acknowledge(clerk, assignmentId)
  expect(await queuesOf(clerk, '2022-03-03')).toEqual({ toContact: 1 })
  await act(clerk, 'log-contact', aContact(assignmentId), '2022-03-10')
  expect(await queuesOf(clerk, '2022-03-10')).toEqual({ toReply: 1 })
  await act(clerk, 'submit-reply', aReply(assignmentId), '2022-03-11')
  expect(await queuesOf(clerk, '2022-03-11')).toEqual({ atHead: 1 })
  expect(await queuesOf(head, '2022-03-11')).toEqual({ toSign: 1 })
  await act(head, 'return-reply', { assignmentId, version: 1, reason: '请补充完成时限。' }, '2022-03-12')
  expect(await queuesOf(clerk, '2022-03-12')).toEqual({ returned: 1 })
  await act(clerk, 'submit-reply', aReply(assignmentId, { version: 1 }), '2022-03-13')
  await act(head, 'sign-reply', { assignmentId, version: 2, hold: true }, '2022-03-14')
  for (const by of [clerk, head]) expect(await queuesOf(by, '2022-03-14')).toEqual({ held: 1 })
  await act(head, 'deliver-held-reply', { assignmentId, version: 2 }, '2022-03-15')
  expect(await queuesOf(head, '2022-03-15')).toEqual({})
})

test('an assisting unit is asked for its opinion, and a request for more time waits at the office', async () => {
  const town = await foundTown()
  const { assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.street, role: 'ASSIST' },
  ])
  await acknowledge(town.housing.clerk, assignmentIds[0] as string)
  await acknowledge(town.street.clerk, assignmentIds[1] as string)
  expect(await queuesOf(town.street.clerk, '2022-03-03')).toEqual({ toAdvise: 1 })
  const request = { assignmentId: assignmentIds[0], until: '2022-08-01', reason: '需等待规划审批结果。' }
  await act(town.housing.clerk, 'ask-extension', request, '2022-05-20')
  expect(await queuesOf(town.housing.clerk, '2022-05-20')).toEqual({ atOffice: 1 })
})

test("what is late or nearly so stands first, the office and the head are not hurried in the clerk's name", async () => {
  const town = await foundTown()
  const [late] = await assignedTo(town, town.housing, '2022-03-01')
  const [near] = await assignedTo(town, town.housing, '2022-03-10')
  await assignedTo(town, town.housing, '2022-05-20')
  const { urgent, counts } = await see(town.housing.clerk, unitHome, null, '2022-06-02')
  expect(urgent.map(({ id }) => id)).toEqual([late, near])
  expect(counts).toEqual({ open: 3, overdue: 1, dueSoon: 1 })
})

test('the lead unit reads the opinion of the assisting one beside its own contacts', async () => {
  const town = await foundTown()
  const { assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.street, role: 'ASSIST' },
  ])
  const [lead, assist] = assignmentIds as [string, string]
  await acknowledge(town.housing.clerk, lead)
  await acknowledge(town.street.clerk, assist)
  const opinion = '我街道可以提供安泰小区东侧空地作为夜间停车场地。'
  await act(town.street.clerk, 'give-opinion', { assignmentId: assist, opinion }, '2022-03-20')
  await act(town.housing.clerk, 'log-contact', aContact(lead), '2022-03-21')
  const { text, moves } = await see(
    town.housing.clerk,
    getAssignment,
    { assignmentId: lead, move: 'logContact' },
    '2022-03-22',
  )
  expect(text.handlers.find(({ id }) => id === assist)?.opinion).toEqual({ text: opinion, givenOn: '2022-03-20' })
  expect(text.contacts).toMatchObject([{ contactedOn: '2022-03-09', way: 'VISIT' }])
  expect(text.asks).toHaveLength(2)
  expect(moves).toContain('submitReply')
})

test("the pages of one unit are not there for another, and the head's page not for the clerk", async () => {
  const town = await foundTown()
  const [assignmentId] = await assignedTo(town, town.housing)
  const on = '2022-03-02'
  expect(await refusalOf(see(town.transport.clerk, getReplyDraft, assignmentId, on))).toBe('not-found')
  expect(await refusalOf(see(town.office, getReplyDraft, assignmentId, on))).toBe('not-found')
  expect(await refusalOf(see(town.housing.clerk, getReplyToSign, assignmentId, on))).toBe('not-found')
  expect(await refusalOf(see(town.housing.head, getReplyToSign, assignmentId, on))).toBeUndefined()
})

test('the desk has the draft, the classes of the congress and the numbers used this year', async () => {
  const town = await foundTown()
  const [assignmentId] = await assignedTo(town, town.housing)
  await acknowledge(town.housing.clerk, assignmentId)
  const saved = aReply(assignmentId, { documentNumber: '住房字〔2022〕7号', answerMeaning: 'SOLVED' })
  await act(town.housing.clerk, 'save-reply', saved, '2022-03-10')
  const { draft, classes, numbering, earlier } = await see(town.housing.head, getReplyDraft, assignmentId, '2022-03-11')
  expect(draft).toMatchObject({ version: 1, answerLetter: 'A', writtenBy: town.housing.clerk.name, submittedAt: null })
  expect(classes).toHaveLength(5)
  expect(numbering).toEqual({ prefix: '住房', pattern: null, year: 2022, written: ['住房字〔2022〕7号'] })
  expect(earlier).toBeNull()
})

test('whoever asks for more time reads how long the law allows it', async () => {
  const town = await foundTown()
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await acknowledge(town.housing.clerk, assignmentId)
  const before = await see(town.housing.clerk, getExtension, assignmentId, '2022-05-20')
  expect(before).toMatchObject({ latest: '2022-09-01', basis: 'SD 19', asked: [] })
  const decide = () => see(town.office, getExtensionsToDecide, suggestionId, '2022-05-21')
  expect(await refusalOf(decide())).toBe('not-found')
  const request = { assignmentId, until: '2022-08-01', reason: '需等待规划审批结果。' }
  await act(town.housing.clerk, 'ask-extension', request, '2022-05-20')
  const [waiting] = await decide()
  expect(waiting?.asked).toMatchObject([{ requestedDueOn: '2022-08-01', reason: request.reason, decision: null }])
  const byGovernment = see(town.government, getExtensionsToDecide, suggestionId, '2022-05-21')
  expect(await refusalOf(byGovernment)).toBe('not-found')
})
