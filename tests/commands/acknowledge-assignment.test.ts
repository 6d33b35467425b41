import { expect, test } from 'vitest'
import { assigned, assignedTo } from '../support/handling'
import { eventsOf, rowOf } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()

test('the first opening is recorded once, however often the page is opened', async () => {
  const [assignmentId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'open-assignment', { assignmentId }, '2022-03-02')
  await act(town.housing.head, 'open-assignment', { assignmentId }, '2022-03-04')
  const { first_opened_at, status } = await rowOf('assignment', assignmentId)
  expect([first_opened_at, status]).toEqual([new Date('2022-03-02T02:00:00Z'), 'ASSIGNED'])
  expect(await eventsOf(assignmentId)).toEqual(['assignment.opened'])
})

test('acknowledging moves the suggestion along and counts as opening', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  const assignment = await rowOf('assignment', assignmentId)
  expect(assignment).toMatchObject({ status: 'ACKNOWLEDGED', first_opened_at: new Date('2022-03-02T02:00:00Z') })
  expect((await rowOf('suggestion', suggestionId)).status).toBe('ACKNOWLEDGED')
  expect(await eventsOf(assignmentId)).toEqual(['assignment.acknowledged'])
})

test('what has been acknowledged is not acknowledged again', async () => {
  const [assignmentId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  const again = act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-03')
  expect(await refusalOf(again)).toBe('move-not-open')
  expect(await eventsOf(assignmentId)).toEqual(['assignment.acknowledged'])
})

test('for another unit, the delegate and the office the assignment cannot be acknowledged: it is not found', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  for (const person of [town.transport.clerk, town.lead, town.office, town.leader]) {
    const tried = act(person, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
    expect(await refusalOf(tried)).toBe('not-found')
  }
  expect((await rowOf('suggestion', suggestionId)).status).toBe('ASSIGNED')
  expect(await eventsOf(assignmentId)).toEqual([])
})

test('with two leads the suggestion waits for the slower one', async () => {
  const { suggestionId, assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD', part: '车位' },
    { unit: town.transport, role: 'LEAD', part: '道路' },
  ])
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[0] }, '2022-03-02')
  expect((await rowOf('suggestion', suggestionId)).status).toBe('ASSIGNED')
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[1] }, '2022-03-03')
  expect((await rowOf('suggestion', suggestionId)).status).toBe('ACKNOWLEDGED')
})
