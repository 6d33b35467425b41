import { beforeEach, describe, expect, test } from 'vitest'
import { changeUnitsIn } from '@/lib/jobs/change-units'
import { getUnit } from '@/lib/queries/get-unit'
import { assignedTo } from '../support/handling'
import { act, at, refusalOf, see } from '../support/people'
import { askReturn } from '../support/returning'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { merge, partOf, rename, unitOf } from '../support/units'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

describe('a change ahead', () => {
  test('waits for its day and is carried out once, by whichever worker comes first', async () => {
    const { housing, transport, office } = town
    const [assignmentId] = await assignedTo(town, housing)
    await merge(office, housing, { successorId: transport.id }, '2022-05-01', '2022-04-01')
    expect((await partOf(assignmentId)).unitId).toBe(housing.id)
    const strike = (day: string) => changeUnitsIn(town.congressId, at(day))
    expect(await strike('2022-04-30')).toBe(0)
    const [later] = await assignedTo(town, housing, '2022-04-20')
    expect((await Promise.all([strike('2022-05-01'), strike('2022-05-01')])).toSorted()).toEqual([0, 1])
    expect(await strike('2022-05-02')).toBe(0)
    for (const id of [assignmentId, later]) expect((await partOf(id)).unitId).toBe(transport.id)
    expect(await rows.event.count({ where: { subjectId: housing.id, type: 'unit.merged' } })).toBe(1)
  })

  test('is called off before, and by nobody afterwards', async () => {
    const { housing, transport, office } = town
    const { changeId } = await merge(office, housing, { successorId: transport.id }, '2022-05-01', '2022-04-01')
    expect(await refusalOf(rename(office, housing, '住房保障局', '2022-04-02'))).toBe('unit-change-waiting')
    expect(await refusalOf(act(town.leader, 'undo-unit-change', { changeId }, '2022-04-03'))).toBe('not-found')
    await act(office, 'undo-unit-change', { changeId }, '2022-04-03')
    expect(await changeUnitsIn(town.congressId, at('2022-05-02'))).toBe(0)
    expect((await unitOf(housing.id)).validTo).toBeNull()
    expect(await refusalOf(act(office, 'undo-unit-change', { changeId }, '2022-04-04'))).toBe('move-not-open')
    const { changes } = await see(office, getUnit, housing.id, '2022-05-02')
    expect(changes).toMatchObject([{ kind: 'MERGED', state: 'UNDONE', documentNumber: '济编〔2022〕15号' }])
  })
})

test('work given while its unit goes up in another: it is the successor that has it, or nobody was given it', async () => {
  for (let round = 0; round < 4; round++) {
    const own = await foundTown()
    const [assignmentId] = await assignedTo(own, own.street)
    await askReturn(own.street.clerk, assignmentId, own.housing, '2022-03-02')
    const given = { assignmentId, unitId: own.housing.id, reason: '由住房部门办理。', minutesNumber: '', minutes: '' }
    const [, ended] = await Promise.all([
      refusalOf(act(own.office, 'reassign-assignment', given, '2022-03-03')),
      refusalOf(merge(own.office, own.housing, { successorId: own.transport.id }, '2022-03-03')),
    ])
    expect(ended).toBeUndefined()
    const left = { unitId: own.housing.id, endedOn: null }
    expect(await rows.assignment.count({ where: left })).toBe(0)
  }
})
