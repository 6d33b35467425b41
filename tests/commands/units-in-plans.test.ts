import { expect, test } from 'vitest'
import { planned, plannedFor } from '../support/planning'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { merge } from '../support/units'

test('a plan that is not carried out yet names the successor, once', async () => {
  const town = await foundTown()
  const { housing, transport, street, office } = town
  const { suggestionId } = await plannedFor(town, [planned(housing, 'LEAD'), planned(street, 'ASSIST')])
  const { suggestionId: both } = await plannedFor(town, [planned(transport, 'LEAD'), planned(housing, 'ASSIST')])
  await merge(office, housing, { successorId: transport.id }, '2022-04-01')
  const unitsOf = async (id: string) =>
    (await rows.plannedUnit.findMany({ where: { suggestionId: id }, orderBy: { ordinal: 'asc' } })).map(
      (one) => one.unitId,
    )
  expect(await unitsOf(suggestionId)).toEqual([transport.id, street.id])
  expect(await unitsOf(both)).toEqual([transport.id, housing.id])
})
