import { beforeAll, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { remindIn } from '@/lib/jobs/remind'
import { getLadders, type SentReminder } from '@/lib/queries/get-ladders'
import { areLaddersRunning } from '@/lib/store/ladder-runs'
import { transactOutside } from '@/lib/store/transact'
import { assignedTo } from '../support/handling'
import { act, see } from '../support/people'
import { clock, remindersOf } from '../support/reminding'
import { foundTown, type Town } from '../support/town'

let town: Town
let first: string

const view = (moment: Date, page?: string) => see(town.office, getLadders, { page }, moment)
const watched = (now: Date) => transactOutside('web', (tx) => areLaddersRunning(tx, now))

beforeAll(async () => {
  town = await foundTown()
  ;[, first] = await assignedTo(town, town.housing, '2022-03-10')
})

test('before the first run it says so, and in office hours that it is missed', async () => {
  expect(await view(clock('2022-03-11'))).toMatchObject({ ranAt: null, isSilent: true, log: { rows: [] } })
  expect(await view(clock('2022-03-12'))).toMatchObject({ isSilent: false })
  expect(await watched(clock('2022-03-11'))).toBe(false)
  expect(await watched(clock('2022-03-12'))).toBe(true)
})

test('after a run: when it was, what went out, to how many, and what was passed over', async () => {
  await remindIn(town.congressId, clock('2022-06-10'))
  for (const { id } of await remindersOf(first)) await deliverEvent({ congressId: town.congressId, eventId: id })
  const { ranAt, isSilent, log } = await view(clock('2022-06-10', '10:05'))
  expect({ ranAt, isSilent }).toEqual({ ranAt: clock('2022-06-10'), isSilent: false })
  const reply = log.rows.find(({ purpose }) => purpose === 'reply')
  expect(reply).toMatchObject({
    suggestionId: first,
    step: 0,
    dueOn: '2022-06-10',
    unitName: town.housing.name,
    told: 2,
    passedOver: 4,
  })
  expect(reply?.at).toEqual(clock('2022-06-10'))
  expect(await watched(clock('2022-06-10', '10:05'))).toBe(true)
})

test('how a unit comes to its answer is not in the log either', async () => {
  const { log } = await view(clock('2022-06-10', '10:05'))
  expect(log.rows.length).toBeGreaterThan(0)
  expect(log.rows.filter(({ purpose }) => purpose === 'draft' || purpose === 'sign')).toEqual([])
})

test('when the worker stops it shows, to the office and to whoever watches over the program', async () => {
  expect(await view(clock('2022-06-10', '10:20'))).toMatchObject({ isSilent: true })
  expect(await watched(clock('2022-06-10', '10:20'))).toBe(false)
})

test('page by page, the newest first, each once', async () => {
  for (let n = 0; n < 30; n++) await assignedTo(town, town.street, '2022-03-14')
  await remindIn(town.congressId, clock('2022-06-13'))
  await remindIn(town.congressId, clock('2022-06-14'))
  const found: SentReminder[] = []
  for (let page: string | undefined; ; ) {
    const { log } = await view(clock('2022-06-15'), page)
    found.push(...log.rows)
    if (!log.next) break
    page = log.next
  }
  const keys = found.map(({ at, id }) => `${at.toISOString()} ${id}`)
  expect(keys.length).toBeGreaterThan(50)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toEqual(keys.toSorted().reverse())
  const { log } = await view(clock('2022-06-15'), 'next~99999999999999~00000000-0000-0000-0000-000000000000')
  expect(log.rows.length).toBeGreaterThan(0)
})

test('another congress has a log of its own', async () => {
  const neighbour = await foundTown('商河')
  await act(
    neighbour.office,
    'change-reminder-ladder',
    { purpose: 'reply', steps: null, reason: '恢复系统默认' },
    '2022-06-14',
  )
  expect((await see(neighbour.office, getLadders, { page: undefined }, '2022-06-14')).log.rows).toEqual([])
})
