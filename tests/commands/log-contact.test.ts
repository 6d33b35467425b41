import { expect, test } from 'vitest'
import { aContact, assigned, assignedTo } from '../support/handling'
import { eventsOf, rowOf, rows } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()

const contactsOf = (assignmentId: string) =>
  rows('SELECT *, contacted_on::text AS day FROM contact WHERE assignment_id = $1', [assignmentId])

async function acknowledged(): Promise<[string, string]> {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  return [assignmentId, suggestionId]
}

test('the day of the talk and the time of entry are kept apart', async () => {
  const [assignmentId, suggestionId] = await acknowledged()
  await act(town.housing.clerk, 'log-contact', aContact(assignmentId), '2022-03-14')
  const [contact] = await contactsOf(assignmentId)
  expect(contact).toMatchObject({
    day: '2022-03-09',
    entered_at: new Date('2022-03-14T02:00:00Z'),
    entered_by_id: town.housing.clerk.personId,
    round: 1,
    stage: 'BEFORE',
    delegate_view: '同意先做夜间共享车位。',
  })
  expect((await rowOf('suggestion', suggestionId)).status).toBe('IN_PROGRESS')
  expect(await eventsOf(assignmentId)).toEqual(['assignment.acknowledged', 'assignment.contact-logged'])
})

test('today may be logged, tomorrow may not', async () => {
  const [assignmentId] = await acknowledged()
  const contact = (contactedOn: string) => aContact(assignmentId, { contactedOn })
  const tomorrow = act(town.housing.clerk, 'log-contact', contact('2022-03-10'), '2022-03-09')
  expect(await refusalOf(tomorrow)).toBe('contact-in-future')
  expect(await contactsOf(assignmentId)).toEqual([])
  await act(town.housing.clerk, 'log-contact', contact('2022-03-09'), '2022-03-09')
  expect(await contactsOf(assignmentId)).toHaveLength(1)
})

test('the day of assignment counts, the day before it does not', async () => {
  const [assignmentId] = await acknowledged()
  const contact = (contactedOn: string) => aContact(assignmentId, { contactedOn })
  const before = act(town.housing.clerk, 'log-contact', contact('2022-02-28'), '2022-03-09')
  expect(await refusalOf(before)).toBe('contact-before-assignment')
  await act(town.housing.clerk, 'log-contact', contact('2022-03-01'), '2022-03-09')
  expect(await contactsOf(assignmentId)).toHaveLength(1)
})

test('before acknowledging nothing is logged', async () => {
  const [assignmentId] = await assignedTo(town, town.housing)
  const tried = act(town.housing.clerk, 'log-contact', aContact(assignmentId), '2022-03-14')
  expect(await refusalOf(tried)).toBe('move-not-open')
  expect(await contactsOf(assignmentId)).toEqual([])
  expect(await eventsOf(assignmentId)).toEqual([])
})

test('those who met must say where, a telephone call has no place', async () => {
  const [assignmentId] = await acknowledged()
  const met = act(town.housing.clerk, 'log-contact', aContact(assignmentId, { place: '' }), '2022-03-14')
  expect(await refusalOf(met)).toBe('shape-refused')
  await act(town.housing.clerk, 'log-contact', aContact(assignmentId, { way: 'PHONE', place: '' }), '2022-03-14')
  expect(await contactsOf(assignmentId)).toHaveLength(1)
})

test('an assisting unit may log its contacts too', async () => {
  const { assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.street, role: 'ASSIST' },
  ])
  const assignmentId = assignmentIds[1] as string
  await act(town.street.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await act(town.street.clerk, 'log-contact', aContact(assignmentId), '2022-03-14')
  expect((await rowOf('assignment', assignmentId)).status).toBe('ACKNOWLEDGED')
})

test('another unit cannot invent a contact', async () => {
  const [assignmentId] = await acknowledged()
  const tried = act(town.transport.clerk, 'log-contact', aContact(assignmentId), '2022-03-14')
  expect(await refusalOf(tried)).toBe('not-found')
  expect(await contactsOf(assignmentId)).toEqual([])
})
