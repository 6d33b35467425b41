import { beforeEach, expect, test } from 'vitest'
import { changeUnitsIn } from '@/lib/jobs/change-units'
import { assignedTo } from '../support/handling'
import { act, at, refusalOf } from '../support/people'
import { assignAll, plan, planned, plannedFor, registered } from '../support/planning'
import { askReturn } from '../support/returning'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { decided, unitOf } from '../support/units'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const closing = ({ office, housing }: Town, on: string, today: string) =>
  act<{ changeId: string }>(office, 'close-unit', { unitId: housing.id, ...decided(on) }, today)

test('a unit that is to close is given no work any more: nobody would be there to do it', async () => {
  const { office, housing, street } = town
  const sole = [planned(housing, 'SOLE')]
  const [assignmentId] = await assignedTo(town, street)
  const before = await plannedFor(town, sole)
  const suggestionId = await registered(town)
  await askReturn(street.clerk, assignmentId, housing, '2022-03-02')
  const { changeId } = await closing(town, '2022-05-01', '2022-02-25')

  const handlers = [{ unitId: housing.id, role: 'SOLE', part: '' }]
  const assigning = () => act(office, 'assign-suggestion', { suggestionId, handlers }, '2022-03-03')
  const given = { assignmentId, unitId: housing.id, reason: '由住房部门办理。', minutesNumber: '', minutes: '' }
  expect(await refusalOf(assigning())).toBe('unit-about-to-close')
  expect(await refusalOf(plan(office, suggestionId, 0, sole))).toBe('unit-about-to-close')
  expect(await refusalOf(assignAll(town, [before]))).toBe('unit-about-to-close')
  expect(await refusalOf(act(office, 'reassign-assignment', given, '2022-03-03'))).toBe('unit-about-to-close')
  expect(await rows.assignment.count({ where: { unitId: housing.id } })).toBe(0)

  await act(office, 'undo-unit-change', { changeId }, '2022-03-04')
  await assigning()
  expect(await rows.assignment.count({ where: { unitId: housing.id } })).toBe(1)
})

test('closed and assigned at once: no work is left where nobody is', async () => {
  for (let round = 0; round < 4; round++) {
    const own = await foundTown()
    await Promise.all([
      refusalOf(assignedTo(own, own.housing, '2022-03-03')),
      refusalOf(closing(own, '2022-05-01', '2022-03-03')),
    ])
    await changeUnitsIn(own.congressId, at('2022-05-01'))
    const left = await rows.assignment.count({ where: { unitId: own.housing.id, endedOn: null } })
    expect([left, (await unitOf(own.housing.id)).validTo !== null]).not.toEqual([1, true])
  }
})

test('what came to it on another way keeps it open past its day', async () => {
  const { housing, congressId } = town
  await closing(town, '2022-05-01', '2022-03-01')
  const [assignmentId, suggestionId] = await assignedTo(town, town.street)
  await rows.assignment.update({ where: { id: assignmentId }, data: { unitId: housing.id } })
  expect(await changeUnitsIn(congressId, at('2022-05-01'))).toBe(0)
  expect((await unitOf(housing.id)).validTo).toBeNull()
  await rows.suggestion.update({
    where: { id: suggestionId },
    data: { status: 'CONCLUDED', concludedOn: at('2022-05-02') },
  })
  expect(await changeUnitsIn(congressId, at('2022-05-03'))).toBe(1)
})
