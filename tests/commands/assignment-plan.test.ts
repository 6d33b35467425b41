import { describe, expect, test } from 'vitest'
import { act, refusalOf } from '../support/people'
import { plan, planDays, planned, plannedFor, registered } from '../support/planning'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')

const unitsOf = (suggestionId: string) =>
  rows.plannedUnit.findMany({
    where: { suggestionId },
    orderBy: { ordinal: 'asc' },
    select: { unitId: true, role: true, part: true },
  })

test('a choice is kept as it is made, and made anew', async () => {
  const suggestionId = await registered(town)
  const first = await plan(town.office, suggestionId, 0, [planned(town.housing, 'SOLE')])
  expect(first).toMatchObject({ isKept: true, plan: { version: 1, by: town.office.name } })
  const two = [planned(town.transport, 'SEPARATE', '站点'), planned(town.housing, 'SEPARATE')]
  await plan(town.office, suggestionId, 1, two)
  expect(await unitsOf(suggestionId)).toEqual([
    { unitId: town.transport.id, role: 'SEPARATE', part: '站点' },
    { unitId: town.housing.id, role: 'SEPARATE', part: null },
  ])
  expect((await eventTypesOf(suggestionId)).filter((type) => type === 'suggestion.planned')).toHaveLength(2)
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
    status: 'OFFICE_REVIEW',
    assignedOn: null,
  })
})

test('who chose by an older plan overwrites nothing and is shown the present one', async () => {
  const { suggestionId } = await plannedFor(town, [planned(town.housing, 'SOLE')])
  const late = await plan(town.office, suggestionId, 0, [planned(town.transport, 'SOLE')])
  expect(late).toMatchObject({ isKept: false, plan: { version: 1, units: [{ unitId: town.housing.id }] } })
  expect(await unitsOf(suggestionId)).toMatchObject([{ unitId: town.housing.id }])
})

test('two clerks plan the same row at once: one choice is kept, the other clerk sees it', async () => {
  for (let round = 0; round < 5; round++) {
    const suggestionId = await registered(town)
    const answers = await Promise.all([
      plan(town.office, suggestionId, 0, [planned(town.housing, 'SOLE')]),
      plan(town.office, suggestionId, 0, [planned(town.transport, 'SOLE')]),
    ])
    expect(answers.map(({ isKept }) => isKept).sort()).toEqual([false, true])
    const kept = await unitsOf(suggestionId)
    expect(kept).toHaveLength(1)
    for (const answer of answers) expect(answer.plan.units.map(({ unitId }) => unitId)).toEqual([kept[0]?.unitId])
  }
})

test('those handled together are planned together, from whichever of them', async () => {
  const [one, other] = [await registered(town), await registered(town)]
  const merging = { suggestionId: one, otherIds: [other], reason: '同一路段，一并办理。' }
  await act(town.office, 'merge-suggestions', merging, planDays.planned)
  const first = await plan(town.office, one, 0, [planned(town.housing, 'SOLE')])
  expect(first.together).toMatchObject([{ suggestionId: other, plan: { version: 1 } }])
  await plan(town.office, other, 1, [planned(town.transport, 'SOLE')])
  for (const id of [one, other]) expect(await unitsOf(id)).toMatchObject([{ unitId: town.transport.id }])
  expect(await plan(town.office, one, 1, [])).toMatchObject({ isKept: false, plan: { version: 2 } })
})

describe('refused, and nothing is left behind', () => {
  test.each([
    ['not-found', () => [planned(elsewhere.housing, 'SOLE')]],
    ['unit-named-twice', () => [planned(town.housing, 'LEAD'), planned(town.housing, 'ASSIST')]],
    ['shape-refused', () => [planned(town.housing, 'BOSS')]],
  ])('%s', async (code, units) => {
    const suggestionId = await registered(town)
    expect(await refusalOf(plan(town.office, suggestionId, 0, units()))).toBe(code)
    expect(await rows.assignmentPlan.count({ where: { suggestionId } })).toBe(0)
  })

  test.each([
    ['the delegate', town.lead],
    ['a unit', town.housing.head],
    ['the government office', town.government],
    ['a leader', town.leader],
    ['the office of another congress', elsewhere.office],
  ])('%s plans nothing', async (_, person) => {
    const suggestionId = await registered(town)
    expect(await refusalOf(plan(person, suggestionId, 0, [planned(town.housing, 'SOLE')]))).toBe('not-found')
    expect(await rows.assignmentPlan.count({ where: { suggestionId } })).toBe(0)
  })

  test('what is assigned is planned no more', async () => {
    const suggestionId = await registered(town)
    const handlers = [planned(town.housing, 'SOLE')]
    await act(town.office, 'assign-suggestion', { suggestionId, handlers }, planDays.planned)
    expect(await refusalOf(plan(town.office, suggestionId, 0, handlers))).toBe('move-not-open')
  })
})
