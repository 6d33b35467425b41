import { beforeEach, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { listNotices } from '@/lib/queries/list-notices'
import { act, type Person, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { decided, grantOf, merge, rename } from '../support/units'

const day = '2022-04-02'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

async function deliver(type: string): Promise<void> {
  for (const { id: eventId } of await rows.event.findMany({ where: { congressId: town.congressId, type } }))
    await deliverEvent({ congressId: town.congressId, eventId })
}
const told = async (by: Person) =>
  (await see(by, listNotices, { show: undefined, page: undefined }, day)).rows.map(({ type }) => type)

test('the people of a unit read what becomes of it; those of another do not', async () => {
  const { housing, transport, street, office } = town
  await rename(office, housing, '住房保障局', '2022-04-01')
  await merge(office, street, { successorId: transport.id }, '2022-04-01')
  for (const type of ['unit.renamed', 'unit.merged']) await deliver(type)
  expect(await told(housing.clerk)).toEqual(['unit.renamed'])
  expect(await told(transport.head)).toEqual(['unit.merged'])
  expect((await told(office)).sort()).toEqual([])
  expect(await told(town.court.clerk)).toEqual([])
})

test('whoever takes over an office is told so, and nobody else', async () => {
  const { housing, security } = town
  const heirs = [{ grantId: await grantOf(housing.clerk), personId: housing.head.personId }]
  const nobodyNew = { newName: '', newLogin: '', newPhone: '', reason: decided(day).reason }
  await act(security, 'leave-offices', { accountId: housing.clerk.accountId, heirs, ...nobodyNew }, '2022-04-01')
  await deliver('role.taken-over')
  expect(await told(housing.head)).toEqual(['role.taken-over'])
  expect(await told(town.transport.head)).toEqual([])
})
