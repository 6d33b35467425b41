import { expect, test } from 'vitest'
import { aReply, assigned } from '../support/handling'
import { eventsOf, rowOf, rows } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const opinion = '我街道可提供安泰小区东侧空地作为夜间停车场地，并负责居民意见征集。'

async function together(): Promise<[lead: string, assist: string]> {
  const { assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.street, role: 'ASSIST' },
  ])
  const [lead, assist] = assignmentIds as [string, string]
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-03-02')
  await act(town.street.clerk, 'acknowledge-assignment', { assignmentId: assist }, '2022-03-02')
  return [lead, assist]
}

test('an assisting unit has one month and gives its opinion', async () => {
  const [, assignmentId] = await together()
  await act(town.street.clerk, 'give-opinion', { assignmentId, opinion }, '2022-03-20')
  const [given] = await rows('SELECT text, round, given_on::text FROM assist_opinion WHERE assignment_id = $1', [
    assignmentId,
  ])
  expect(given).toEqual({ text: opinion, round: 1, given_on: '2022-03-20' })
  const { status, due_on } = await rowOf('assignment', assignmentId)
  expect([status, due_on]).toEqual(['OPINION_GIVEN', new Date(2022, 3, 1)])
  expect(await eventsOf(assignmentId)).toEqual(['assignment.acknowledged', 'assignment.opinion-given'])
})

test('one opinion is enough', async () => {
  const [, assignmentId] = await together()
  await act(town.street.clerk, 'give-opinion', { assignmentId, opinion }, '2022-03-20')
  const again = act(town.street.clerk, 'give-opinion', { assignmentId, opinion }, '2022-03-21')
  expect(await refusalOf(again)).toBe('opinion-given')
})

test('the lead replies and gives no opinion; the assisting unit gives one and does not reply', async () => {
  const [lead, assist] = await together()
  const byLead = act(town.housing.clerk, 'give-opinion', { assignmentId: lead, opinion }, '2022-03-20')
  expect(await refusalOf(byLead)).toBe('move-not-open')
  const byAssist = act(town.street.clerk, 'submit-reply', aReply(assist), '2022-03-20')
  expect(await refusalOf(byAssist)).toBe('move-not-open')
  expect(await rows('SELECT FROM reply WHERE assignment_id = $1', [assist])).toEqual([])
})

test('the lead unit cannot speak for the one that assists', async () => {
  const [, assignmentId] = await together()
  const tried = act(town.housing.clerk, 'give-opinion', { assignmentId, opinion }, '2022-03-20')
  expect(await refusalOf(tried)).toBe('not-found')
})
