import { beforeAll, expect, test } from 'vitest'
import { draft, handIn } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const exists = async (id: string) => (await rows.suggestion.count({ where: { id } })) === 1

test('a discarded draft is gone with its asks, and the log says so', async () => {
  const { suggestionId } = await draft(town.lead, day)
  await act(town.lead, 'discard-draft', { suggestionId }, day)
  expect(await exists(suggestionId)).toBe(false)
  expect(await rows.ask.count({ where: { suggestionId } })).toBe(0)
  expect(await eventTypesOf(suggestionId)).toEqual(['suggestion.drafted', 'suggestion.draft-discarded'])
})

test('nobody discards another’s draft', async () => {
  const { suggestionId } = await draft(town.lead, day)
  for (const person of [town.stranger, town.office])
    expect(await refusalOf(act(person, 'discard-draft', { suggestionId }, day))).toBe('not-found')
  expect(await exists(suggestionId)).toBe(true)
})

test('a second time there is nothing to discard', async () => {
  const { suggestionId } = await draft(town.lead, day)
  await act(town.lead, 'discard-draft', { suggestionId }, day)
  expect(await refusalOf(act(town.lead, 'discard-draft', { suggestionId }, day))).toBe('not-found')
})

test('what was handed in once stays, sent back or not', async () => {
  const suggestionId = await handIn(town.lead, day)
  expect(await refusalOf(act(town.lead, 'discard-draft', { suggestionId }, day))).toBe('move-not-open')
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, day)
  expect(await refusalOf(act(town.lead, 'discard-draft', { suggestionId }, day))).toBe('move-not-open')
  expect(await exists(suggestionId)).toBe(true)
})
