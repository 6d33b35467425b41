import { expect, test } from 'vitest'
import { remindOfPromisesIn } from '@/lib/jobs/remind-of-promises'
import { listCommitments } from '@/lib/queries/list-commitments'
import { unitHome } from '@/lib/queries/unit-home'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { see } from '../support/people'
import { claim, promisedAtSigning, update } from '../support/promising'
import { clock } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const run = (day: string, time?: string) => remindOfPromisesIn(town.congressId, clock(day, time))
const taken = () =>
  rows.promiseReminder.findMany({
    where: { congressId: town.congressId },
    orderBy: [{ month: 'asc' }, { step: 'asc' }],
  })
const told = async () =>
  (
    await rows.event.findMany({
      where: { congressId: town.congressId, type: 'commitment.report-asked' },
      orderBy: { sequence: 'asc' },
    })
  ).map(({ data }) => data as { step: number; count: number; roles: string[]; unitId: string; dueOn: string })

test('a unit that says nothing is reminded by the ladder, once a step and for all its promises together', async () => {
  const { commitmentIds } = await promisedAtSigning(town)
  expect(await run('2022-05-31'), 'promised in May, it owes nothing of May').toBe(0)
  expect(await run('2022-06-22'), 'not yet').toBe(0)
  expect(await run('2022-06-24', '03:00'), 'nobody is called at night').toBe(0)

  // Four workers at once, and again on the same day.
  await Promise.all(Array.from({ length: 4 }, () => run('2022-06-24')))
  await run('2022-06-24', '16:00')
  await run('2022-06-27')
  expect(await told()).toMatchObject([
    { step: -7, count: 2, unitId: town.housing.id, dueOn: '2022-06-30', roles: ['UNIT_CLERK'] },
  ])

  const home = await see(town.housing.clerk, unitHome, null, '2022-06-28')
  expect(home.promises).toMatchObject({ silent: 2, remindedOn: '2022-06-24' })
  const asked = commitmentFilterSchema.parse({ view: 'silent' })
  const ledger = await see(town.office, listCommitments, asked, '2022-06-28')
  expect(ledger.rows.map(({ remindedOn }) => remindedOn)).toEqual(['2022-06-24', '2022-06-24'])

  // What is promised after the reminder nobody was reminded of.
  const { suggestionId } = await promisedAtSigning(town)
  await rows.commitment.updateMany({ where: { suggestionId }, data: { openedOn: new Date('2022-06-10') } })
  const open = await see(town.office, listCommitments, commitmentFilterSchema.parse({}), '2022-06-28')
  expect(open.rows.map(({ remindedOn }) => remindedOn)).toEqual(['2022-06-24', '2022-06-24', null, null])

  // One is told of: the head hears of the other one only.
  await update(town, commitmentIds[0] ?? '', '2022-06-29')
  await run('2022-06-30')
  expect((await told()).at(-1)).toMatchObject({ step: 0, count: 1, roles: ['UNIT_CLERK', 'UNIT_HEAD'] })

  // Claimed it waits for the delegate: nobody is reminded of June any more.
  await claim(town, commitmentIds[1] ?? '', '2022-07-01')
  expect(await run('2022-07-04')).toBe(0)
  expect(await taken()).toMatchObject([{ step: -7 }, { step: 0 }])
})
