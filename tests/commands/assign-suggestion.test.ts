import { describe, expect, test } from 'vitest'
import { handIn } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')

async function registered(): Promise<string> {
  const suggestionId = await handIn(town.lead, '2022-02-23')
  await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, '2022-02-24')
  return suggestionId
}

const handler = (unitId: string, role: string, part = '') => ({ unitId, role, part })

const assign = (suggestionId: string, handlers: object[], by = town.office, on = '2022-02-25') =>
  act(by, 'assign-suggestion', { suggestionId, handlers }, on)

describe('assigning', () => {
  test('starts the legal clock of the reply and of the opinion', async () => {
    const suggestionId = await registered()
    await assign(suggestionId, [handler(town.housing.id, 'LEAD'), handler(town.transport.id, 'ASSIST')])
    const found = await rows.suggestion.findUniqueOrThrow({
      where: { id: suggestionId },
      include: { rounds: true, assignments: true },
    })
    expect(found).toMatchObject({
      status: 'ASSIGNED',
      round: 1,
      dueOn: new Date('2022-05-25'),
      dueIsProvisional: false,
    })
    expect(found.rounds).toMatchObject([{ number: 1, firstDueOn: new Date('2022-05-25') }])
    const due = Object.fromEntries(found.assignments.map(({ role, dueOn }) => [role, dueOn.toISOString().slice(0, 10)]))
    expect(due).toEqual({ LEAD: '2022-05-25', ASSIST: '2022-03-25' })
    expect(await eventTypesOf(suggestionId)).toContain('suggestion.assigned')
  })

  test('a last day in a year without a published calendar is kept as provisional', async () => {
    const suggestionId = await registered()
    await assign(suggestionId, [handler(town.housing.id, 'SOLE')], town.office, '2026-11-23')
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      dueOn: new Date('2027-02-23'),
      dueIsProvisional: true,
    })
  })

  test('two officers at once: one assignment', async () => {
    const suggestionId = await registered()
    const answers = await Promise.all([
      refusalOf(assign(suggestionId, [handler(town.housing.id, 'SOLE')])),
      refusalOf(assign(suggestionId, [handler(town.transport.id, 'SOLE')])),
    ])
    expect(answers.sort()).toEqual(['move-not-open', undefined])
    expect(await rows.assignment.count({ where: { suggestionId } })).toBe(1)
    expect(await rows.handlingRound.count({ where: { suggestionId } })).toBe(1)
  })
})

describe('refused, and nothing is left behind', () => {
  test.each([
    ['roles-do-not-fit', () => [handler(town.housing.id, 'ASSIST')]],
    ['unit-named-twice', () => [handler(town.housing.id, 'LEAD'), handler(town.housing.id, 'ASSIST')]],
    ['part-missing', () => [handler(town.housing.id, 'SEPARATE', '道路'), handler(town.transport.id, 'SEPARATE')]],
    ['not-found', () => [handler(elsewhere.housing.id, 'SOLE')]],
    ['not-found', () => [handler(crypto.randomUUID(), 'SOLE')]],
    ['shape-refused', () => []],
  ])('%s', async (code, handlers) => {
    const suggestionId = await registered()
    expect(await refusalOf(assign(suggestionId, handlers()))).toBe(code)
    const found = await rows.suggestion.findUniqueOrThrow({
      where: { id: suggestionId },
      include: { rounds: true, assignments: true },
    })
    expect(found).toMatchObject({ status: 'OFFICE_REVIEW', dueOn: null, rounds: [], assignments: [] })
    expect(await eventTypesOf(suggestionId)).not.toContain('suggestion.assigned')
  })

  test('a unit that has been dissolved', async () => {
    const suggestionId = await registered()
    await rows.unit.update({ where: { id: town.street.id }, data: { validTo: new Date('2022-02-24') } })
    expect(await refusalOf(assign(suggestionId, [handler(town.street.id, 'SOLE')]))).toBe('unit-not-in-force')
  })

  test.each([
    ['the delegate', town.lead],
    ['the unit itself', town.housing.head],
    ['the government office', town.government],
    ['the office of another congress', elsewhere.office],
  ])('%s may not assign', async (_, person) => {
    const suggestionId = await registered()
    expect(await refusalOf(assign(suggestionId, [handler(town.housing.id, 'SOLE')], person))).toBe('not-found')
    expect(await rows.assignment.count({ where: { suggestionId } })).toBe(0)
  })
})
