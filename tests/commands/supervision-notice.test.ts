import { beforeEach, expect, test } from 'vitest'
import { aDraft, demand, issue, late, lateOn, paperOf, supervision } from '../support/chased'
import { eventsOf } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeEach(async () => {
  town = await foundTown()
})

test('the office drafts it for one unit, late or not, under a number of its own kind', async () => {
  await aDraft(town, town.street)
  const { assignmentId } = await late(town, town.housing)
  const noticeId = await supervision(town, assignmentId, '2022-03-20')
  expect(await paperOf(noticeId)).toMatchObject({
    kind: 'SUPERVISION',
    number: 1,
    year: 2022,
    demand,
    deadlineId: null,
    draftedById: town.office.personId,
    status: 'DRAFT',
  })
  const [event] = await rows.event.findMany({ where: { subjectId: noticeId } })
  expect(event).toMatchObject({ type: 'chasing.drafted', data: { paper: '督办〔2022〕1号', unit: town.housing.name } })
  await issue(town, noticeId, 1, '2022-03-21')
  expect((await paperOf(noticeId)).status).toBe('ISSUED')
})

test('the head answers it; the clerk receives and no more', async () => {
  const { assignmentId } = await late(town, town.housing)
  const noticeId = await supervision(town, assignmentId)
  await issue(town, noticeId)
  const { clerk, head } = town.housing
  await act(clerk, 'receive-chasing-notice', { noticeId }, lateOn)
  const answer = { noticeId, answer: '已安排专人办理，六月二十五日前答复代表。' }
  expect(await refusalOf(act(clerk, 'answer-chasing-notice', answer, lateOn))).toBe('not-found')
  expect((await paperOf(noticeId)).answeredAt).toBeNull()
  await act(head, 'answer-chasing-notice', answer, lateOn)
  expect(await eventsOf(noticeId)).toEqual([
    'chasing.drafted',
    'chasing.issued',
    'chasing.received',
    'chasing.answered',
  ])
})

test('nobody but the office drafts one, and no number is used', async () => {
  const { assignmentId } = await late(town, town.housing)
  for (const by of [town.leader, town.government, town.housing.head, town.lead, town.assessor])
    expect(await refusalOf(act(by, 'draft-supervision-notice', { assignmentId, demand }, lateOn))).toBe('not-found')
  expect(await rows.paperCounter.count({ where: { congressId: town.congressId } })).toBe(0)
})

test('not to a unit that is out of it, nor about what is closed', async () => {
  const { assignmentId, suggestionId } = await late(town, town.housing)
  await rows.assignment.update({
    where: { id: assignmentId },
    data: { endedOn: new Date('2022-04-01'), status: 'ENDED' },
  })
  expect(await refusalOf(supervision(town, assignmentId))).toBe('not-in-hand')
  await rows.assignment.update({ where: { id: assignmentId }, data: { endedOn: null, status: 'ASSIGNED' } })
  await rows.suggestion.update({ where: { id: suggestionId }, data: { concludedOn: new Date('2022-05-01') } })
  expect(await refusalOf(supervision(town, assignmentId))).toBe('not-in-hand')
  expect(await rows.chasingNotice.count({ where: { suggestionId } })).toBe(0)
})

test('twenty at once have twenty numbers, none left out', async () => {
  const { assignmentId } = await late(town, town.housing)
  await Promise.all(Array.from({ length: 20 }, () => supervision(town, assignmentId)))
  const refused = act(town.office, 'draft-supervision-notice', { assignmentId: town.housing.id, demand }, lateOn)
  expect(await refusalOf(refused)).toBe('not-found')
  await supervision(town, assignmentId)
  const papers = await rows.chasingNotice.findMany({ where: { congressId: town.congressId } })
  expect(papers.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 21 }, (_, place) => place + 1),
  )
})
