import { describe, expect, test } from 'vitest'
import { handIn } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')
const [category] = town.categories
const on = '2022-02-24'

const register = (suggestionId: string, by = town.office, categoryId = category) =>
  act<{ number: string }>(by, 'register-suggestion', { suggestionId, categoryId }, on)

const counter = () => rows.numberCounter.findUniqueOrThrow({ where: { sessionId: town.sessionId } })

describe('registering', () => {
  test('gives the next number, the category and the day, and writes it into the log', async () => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    const { number } = await register(suggestionId)
    const row = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
    expect(row).toMatchObject({ status: 'OFFICE_REVIEW', numberText: number, categoryId: category })
    expect(row.registeredOn).toEqual(new Date('2022-02-24'))
    expect(await eventTypesOf(suggestionId)).toContain('suggestion.registered')
  })

  test('twelve at once get twelve numbers in a row', async () => {
    const before = (await counter()).lastNumber
    const ids = []
    for (let one = 0; one < 12; one++) ids.push(await handIn(town.lead, '2022-02-23'))
    const given = await Promise.all(ids.map((id) => register(id)))
    const numbers = given.map(({ number }) => Number(number)).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, place) => before + 1 + place))
  })

  test('a refused registration uses up no number', async () => {
    const before = (await counter()).lastNumber
    const suggestionId = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(register(suggestionId, town.office, elsewhere.categories[0]))).toBe('not-found')
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      status: 'SUBMITTED',
      numberText: null,
    })
    expect((await counter()).lastNumber).toBe(before)
    expect(await eventTypesOf(suggestionId)).not.toContain('suggestion.registered')
  })

  test('two clerks at once: one registers, the other hears that it is done', async () => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    const answers = await Promise.all([refusalOf(register(suggestionId)), refusalOf(register(suggestionId))])
    expect(answers.sort()).toEqual(['move-not-open', undefined])
    expect((await eventTypesOf(suggestionId)).filter((type) => type === 'suggestion.registered')).toHaveLength(1)
  })

  test.each([
    ['the delegate', town.lead],
    ['a unit', town.housing.clerk],
    ['a leader', town.leader],
    ['the office of another congress', elsewhere.office],
  ])('not for %s', async (_, person) => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(register(suggestionId, person))).toBe('not-found')
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).status).toBe('SUBMITTED')
  })
})

describe('numbers that an imported list already took', () => {
  test('are passed over', async () => {
    const next = (await counter()).lastNumber + 1
    const taken = await handIn(town.lead, '2022-02-23')
    await rows.suggestion.update({ where: { id: taken }, data: { numberText: String(next), number: next } })
    const suggestionId = await handIn(town.lead, '2022-02-23')
    expect((await register(suggestionId)).number).toBe(String(next + 1))
  })
})

describe('sending back', () => {
  test('returns it to the delegate with the reason, and its number waits for it', async () => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    const { number } = await register(suggestionId)
    await act(
      town.office,
      'send-back-suggestion',
      { suggestionId, reason: '一件建议写了两件事，请分开。' },
      '2022-02-25',
    )
    const row = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
    expect(row).toMatchObject({ status: 'DRAFT', sentBackReason: '一件建议写了两件事，请分开。', numberText: number })
    await act(town.lead, 'submit-suggestion', { suggestionId, version: row.version }, '2022-02-26')
    expect((await register(suggestionId)).number).toBe(number)
  })

  test('a reason of a few letters is not a reason', async () => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(act(town.office, 'send-back-suggestion', { suggestionId, reason: '不行' }, on))).toBe(
      'shape-refused',
    )
  })
})

describe('not accepting', () => {
  test('keeps the coded ground and the words, and is an end', async () => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    const input = { suggestionId, ground: 'PASSED_ON_LETTER', reason: '系转交群众来信，另按来信办理。' }
    await act(town.office, 'not-accept-suggestion', input, on)
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      status: 'NOT_ACCEPTED',
      notAcceptedGround: 'PASSED_ON_LETTER',
    })
    expect(await refusalOf(register(suggestionId))).toBe('move-not-open')
  })

  test('a ground that the regulation does not know is refused', async () => {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    const input = { suggestionId, ground: 'INCONVENIENT', reason: '不便办理，不予接收。' }
    expect(await refusalOf(act(town.office, 'not-accept-suggestion', input, on))).toBe('shape-refused')
  })
})
