import { describe, expect, test } from 'vitest'
import { registrationDesk } from '@/lib/queries/registration-desk'
import { handIn } from '../support/a-draft'
import { collecting, confirm } from '../support/co-signing'
import { act, refusalOf, see } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')
const [category, otherCategory] = town.categories as [string, string]
const on = '2022-02-24'

const waitingFor = async (count: number, hour = 10) => {
  const ids = []
  for (let one = 0; one < count; one++)
    ids.push(await handIn(town.lead, `2022-02-23T${hour}:${String(one + 10)}:00+08:00`))
  return ids
}
const together = (ids: readonly string[], by = town.office, categoryId = category) =>
  act<{ registered: { suggestionId: string; number: string }[] }>(
    by,
    'register-suggestions',
    { suggestions: ids.map((suggestionId) => ({ suggestionId, categoryId })) },
    on,
  )
const counter = async () =>
  (await rows.numberCounter.findUniqueOrThrow({ where: { sessionId: town.sessionId } })).lastNumber
const statuses = async (ids: string[]) =>
  (await rows.suggestion.findMany({ where: { id: { in: ids } } })).map(
    ({ status, numberText }) => `${status} ${numberText}`,
  )

describe('registering several with one press', () => {
  test('numbers them in the order in which they were handed in, however they were ticked', async () => {
    const before = await counter()
    const ids = await waitingFor(15)
    const { registered } = await together(ids.toReversed())
    expect(registered).toEqual(ids.map((suggestionId, place) => ({ suggestionId, number: String(before + 1 + place) })))
    for (const id of ids) expect(await eventTypesOf(id)).toContain('suggestion.registered')
  })

  test('is all or nothing: one that waits no longer keeps back the others, and no number is used up', async () => {
    const ids = await waitingFor(4)
    const first = ids[0] as string
    await act(town.office, 'register-suggestion', { suggestionId: first, categoryId: category }, on)
    const before = await counter()
    expect(await refusalOf(together(ids))).toBe('none-registered')
    expect(await statuses(ids.slice(1))).toEqual(Array(3).fill('SUBMITTED null'))
    expect(await counter()).toBe(before)
    expect(await eventTypesOf(ids[1] as string)).not.toContain('suggestion.registered')
  })

  test('refuses a foreign category, a suggestion named twice and an empty list, and keeps nothing', async () => {
    const ids = await waitingFor(2)
    expect(await refusalOf(together(ids, town.office, elsewhere.categories[0]))).toBe('not-found')
    expect(await refusalOf(together([ids[0] as string, ids[0] as string]))).toBe('shape-refused')
    expect(await refusalOf(together([]))).toBe('shape-refused')
    expect(await statuses(ids)).toEqual(Array(2).fill('SUBMITTED null'))
  })

  test.each([
    ['the delegate', town.lead],
    ['a unit', town.housing.clerk],
    ['a leader', town.leader],
    ['the office of another congress', elsewhere.office],
  ])('is not for %s', async (_, person) => {
    const ids = await waitingFor(2)
    expect(await refusalOf(together(ids, person))).toBe('not-found')
    expect(await statuses(ids)).toEqual(Array(2).fill('SUBMITTED null'))
  })

  test('two clerks with lists that overlap: one list is registered, the other not at all, and no number is missing', async () => {
    const ids = await waitingFor(6)
    const before = await counter()
    const answers = await Promise.all([
      refusalOf(together(ids.slice(0, 4))),
      refusalOf(together(ids.slice(2).toReversed())),
    ])
    expect(answers.toSorted()).toEqual(['none-registered', undefined])
    expect(await counter()).toBe(before + 4)
  })

  test('a list beside single registrations: the numbers stay without gap and without doubles', async () => {
    const before = await counter()
    const [list, singles] = [await waitingFor(4), await waitingFor(4, 11)]
    const single = (suggestionId: string) =>
      act<{ number: string }>(town.office, 'register-suggestion', { suggestionId, categoryId: otherCategory }, on)
    const [{ registered }, ...others] = await Promise.all([together(list), ...singles.map(single)])
    const numbers = [...registered, ...others].map(({ number }) => Number(number)).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, place) => before + 1 + place))
  })
})

describe('the desk', () => {
  test('shows what waits, the first handed in first, with what there is to know of each', async () => {
    const own = await foundTown('商河')
    const made = await collecting(own, [own.coSigner, own.stranger], { title: '关于维修村道和增加卫生院医生的建议' })
    await confirm(own.coSigner, made)
    await act(own.lead, 'submit-suggestion', made, '2022-02-23')
    const second = await handIn(own.lead, on, { publicityWish: 'TITLE_ONLY', categoryId: own.categories[1] })
    const desk = await see(own.office, registrationDesk, null, on)
    expect(desk.rows).toMatchObject([
      { id: made.suggestionId, confirmed: 1, unconfirmed: 1, advice: ['SEVERAL_MATTERS'], hasPaper: false },
      { id: second, confirmed: 0, publicityWish: 'TITLE_ONLY', proposed: { id: own.categories[1], because: 'CHOSEN' } },
    ])
    expect(desk.total).toBe(2)
    await act(own.office, 'register-suggestion', { suggestionId: second, categoryId: own.categories[0] }, on)
    const again = await handIn(own.lead, on)
    const [, row] = (await see(own.office, registrationDesk, null, on)).rows
    expect(row).toMatchObject({ id: again, duplicates: [{ suggestionId: second }] })
    expect(row?.proposed).toEqual({ id: own.categories[0], because: 'ALIKE' })
  })

  test('is the office’s alone', async () => {
    for (const person of [town.lead, town.leader, town.government, town.housing.head, town.assessor])
      expect(await refusalOf(see(person, registrationDesk, null, on))).toBe('not-found')
  })
})
