import { beforeAll, describe, expect, test } from 'vitest'
import { draft, handIn } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { eventTypesOf, rows, wordsFoundOf } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const stored = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })

test('what is handed in has its day, and is found by its words and its author', async () => {
  const id = await handIn(town.lead, day)
  expect(await stored(id)).toMatchObject({ status: 'SUBMITTED', submittedOn: new Date(day), version: 1 })
  for (const word of ['高峰时段加密6路班次', '王立新']) expect(await wordsFoundOf(id)).toContain(word)
  expect(await eventTypesOf(id)).toEqual(['suggestion.drafted', 'suggestion.submitted'])
})

describe('an unfinished draft', () => {
  test.each([
    ['a title of four characters', { title: '修路建议' }],
    ['no situation', { situation: ' ' }],
    ['no analysis', { analysis: '' }],
    ['nothing asked for', { asks: [] }],
  ])('with %s is not handed in, and stays a draft', async (_, changes) => {
    const { suggestionId, version } = await draft(town.lead, day, changes)
    const refused = act(town.lead, 'submit-suggestion', { suggestionId, version }, day)
    expect(await refusalOf(refused)).toBe('draft-incomplete')
    expect(await stored(suggestionId)).toMatchObject({ status: 'DRAFT', submittedAt: null })
    expect(await wordsFoundOf(suggestionId)).toBe('')
    expect(await eventTypesOf(suggestionId)).toEqual(['suggestion.drafted'])
  })
})

test('another version than the one looked at is not handed in', async () => {
  const made = await draft(town.lead, day)
  await draft(town.lead, day, { ...made, title: '改过的标题' })
  expect(await refusalOf(act(town.lead, 'submit-suggestion', made, day))).toBe('stale-version')
  expect((await stored(made.suggestionId)).status).toBe('DRAFT')
})

test('nobody but the lead delegate hands it in', async () => {
  const made = await draft(town.lead, day)
  for (const person of [town.stranger, town.office, town.transport.head])
    expect(await refusalOf(act(person, 'submit-suggestion', made, day))).toBe('not-found')
})

test('twice at once it is handed in once', async () => {
  const made = await draft(town.lead, day)
  const hand = () => refusalOf(act(town.lead, 'submit-suggestion', made, day))
  expect((await Promise.all([hand(), hand()])).toSorted()).toEqual(['move-not-open', undefined])
  expect(await eventTypesOf(made.suggestionId)).toEqual(['suggestion.drafted', 'suggestion.submitted'])
})

test('drafted in the session and handed in after it, it counts between sessions', async () => {
  const made = await draft(town.lead, day)
  await act(town.lead, 'submit-suggestion', made, '2022-05-05')
  expect(await stored(made.suggestionId)).toMatchObject({ sessionId: town.sessionId, period: 'INTER_SESSION' })
})

test('drafted in one session and handed in in the next, it belongs to the next', async () => {
  const other = await foundTown('商河')
  const made = await draft(other.lead, day, { categoryId: other.categories[0] })
  const next = { congressId: other.congressId, termId: other.termId, number: 2, year: 2023 }
  const days = { opensOn: new Date('2023-01-06'), closesOn: new Date('2023-01-09') }
  const session = await rows.session.create({ data: { ...next, ...days } })
  await act(other.lead, 'submit-suggestion', made, '2023-01-06')
  expect(await stored(made.suggestionId)).toMatchObject({
    sessionId: session.id,
    period: 'IN_SESSION',
    categoryId: null,
  })
})

test('sent back with its number and handed in again, it keeps number, session and period', async () => {
  const id = await handIn(town.lead, day)
  await act(town.office, 'register-suggestion', { suggestionId: id, categoryId: town.categories[0] }, '2022-02-24')
  await act(town.office, 'send-back-suggestion', { suggestionId: id, reason: '请写明具体路段。' }, '2022-02-25')
  const { numberText } = await stored(id)
  await act(town.lead, 'submit-suggestion', { suggestionId: id, version: 1 }, '2022-06-01')
  expect(await stored(id)).toMatchObject({ numberText, status: 'SUBMITTED', period: 'IN_SESSION' })
  expect(await wordsFoundOf(id)).toContain(numberText)
})
