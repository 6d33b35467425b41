import { expect, test } from 'vitest'
import { assessorHome } from '@/lib/queries/assessor-home'
import { governmentHome, leaderHome } from '@/lib/queries/supervision-home'
import { anAssessment, bar } from '../support/assessments'
import { aReply, assignedTo, heard } from '../support/handling'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

async function reply(unit: Town['housing'], assignmentId: string, on: string): Promise<void> {
  await act(unit.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(unit.clerk, assignmentId, '2022-03-09')
  const { version } = await act<{ version: number }>(unit.clerk, 'submit-reply', aReply(assignmentId), on)
  await act(unit.head, 'sign-reply', { assignmentId, version }, on)
}

test('the government office watches its departments and not the court, the leaders watch all', async () => {
  const town = await foundTown()
  await assignedTo(town, town.housing)
  await assignedTo(town, town.court)
  const government = await see(town.government, governmentHome, null, '2022-06-02')
  expect(government.counts).toMatchObject({ handling: 1, overdue: 1, dueSoon: 0 })
  expect(government.overdue.map(({ units }) => units)).toEqual([[town.housing.name]])
  const leader = await see(town.leader, leaderHome, null, '2022-06-02')
  expect(leader.counts).toMatchObject({ handling: 2, overdue: 2 })
  expect(leader.units.map(({ name }) => name).toSorted()).toEqual([town.court.name, town.housing.name].toSorted())
})

test('who holds what is late is named, who has replied is not', async () => {
  const town = await foundTown()
  const [first] = await assignedTo(town, town.housing)
  await assignedTo(town, town.housing)
  await reply(town.housing, first, '2022-04-01')
  const { units, counts } = await see(town.government, governmentHome, null, '2022-06-02')
  expect(units).toEqual([{ id: town.housing.id, name: town.housing.name, inHand: 1, overdue: 1, notOpened: 1 }])
  expect(counts).toMatchObject({ answered: 1, handling: 1 })
})

test('an assessor sees the units of his group and what they have answered', async () => {
  const town = await foundTown()
  const [onTime] = await assignedTo(town, town.housing)
  const [late] = await assignedTo(town, town.housing)
  await assignedTo(town, town.housing)
  await reply(town.housing, onTime, '2022-06-01')
  await reply(town.housing, late, '2022-06-02')
  const { units } = await see(town.assessor, assessorHome, null, '2022-06-10')
  expect(units.map(({ name }) => name).toSorted()).toEqual([town.housing.name, town.transport.name].toSorted())
  expect(units.find(({ id }) => id === town.housing.id)).toMatchObject({ replied: 2, late: 1, contacted: 0, again: 0 })
  expect(units.find(({ id }) => id === town.transport.id)).toMatchObject({ replied: 0, latest: [] })
})

test('an assessor finds no unit there that he is barred from or works at', async () => {
  const town = await foundTown()
  const { congressId, assessor, housing, transport } = town
  const { memberId } = await anAssessment(town)
  const named = async () => (await see(assessor, assessorHome, null, '2022-06-10')).units.map(({ name }) => name)
  await bar(town, memberId, transport, new Date('2022-05-04'))
  expect(await named()).toEqual([housing.name])
  const works = { congressId, personId: assessor.personId, role: 'UNIT_CLERK', unitId: housing.id }
  await rows.roleGrant.create({ data: works })
  expect(await named()).toEqual([])
})

test('each home is there for its own role only', async () => {
  const town = await foundTown()
  const on = '2022-06-02'
  expect(await refusalOf(see(town.housing.clerk, governmentHome, null, on))).toBe('not-found')
  expect(await refusalOf(see(town.government, leaderHome, null, on))).toBe('not-found')
  expect(await refusalOf(see(town.leader, assessorHome, null, on))).toBe('not-found')
})
