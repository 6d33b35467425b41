import { expect, test } from 'vitest'
import { recount, stepIn } from '@/lib/jobs/recount'
import { copies, propose, recountOf } from '../support/calendars'
import { assignedTo } from '../support/handling'
import { act, at } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const handedOver = '2026-11-11'
const decided = '2026-11-20'
let town: Town

const step = () => stepIn(town.congressId, at(decided))

test('it goes through many in steps; a step that is cut off leaves the place that was reached', async () => {
  town = await foundTown('戊')
  const [, suggestionId] = await assignedTo(town, town.transport, handedOver)
  await copies(town, suggestionId, 260, handedOver)
  const editionId = await propose(town, decided)
  expect(await step()).toBe(true)
  const half = await recountOf(editionId)
  expect(half).toMatchObject({ phase: 'COUNTING', done: 1000, total: 1305, moved: 200 })
  await brokenAt('recount_move', () => expect(step()).rejects.toThrow())
  expect(await recountOf(editionId)).toEqual(half)
  await recount(town)
  expect(await recountOf(editionId)).toMatchObject({ phase: 'COUNTED', done: 1305, moved: 261 })

  await act(town.office, 'adopt-calendar', { editionId }, decided)
  await step()
  expect(await recountOf(editionId)).toMatchObject({ phase: 'APPLYING', done: 125, moved: 25 })
  await brokenAt('event', () => expect(step()).rejects.toThrow())
  expect(await rows.deadline.count({ where: { congressId: town.congressId, calendarVersion: 2 } })).toBe(125)
  await recount(town)
  expect(await recountOf(editionId)).toMatchObject({ phase: 'APPLIED', done: 1305, moved: 261 })
  const events = await rows.event.findMany({ where: { congressId: town.congressId, type: 'deadline.moved' } })
  expect(events).toHaveLength(261)
  expect(new Set(events.map((one) => one.suggestionId)).size).toBe(261)
  expect(await rows.recountMove.count({ where: { recount: { editionId }, isApplied: true } })).toBe(261)
}, 60_000)

test('four workers at once count and move everything once', async () => {
  town = await foundTown('己')
  const [, suggestionId] = await assignedTo(town, town.transport, handedOver)
  await copies(town, suggestionId, 320, handedOver)
  const editionId = await propose(town, decided)
  const untilDone = async () => {
    while (['COUNTING', 'APPLYING'].includes((await recountOf(editionId)).phase)) await step()
  }
  const four = () => Promise.all(Array.from({ length: 4 }, untilDone))
  await four()
  expect(await recountOf(editionId)).toMatchObject({ phase: 'COUNTED', done: 1605, moved: 321 })
  await act(town.office, 'adopt-calendar', { editionId }, decided)
  await four()
  expect(await recountOf(editionId)).toMatchObject({ phase: 'APPLIED', done: 1605, moved: 321 })
  expect(await rows.event.count({ where: { congressId: town.congressId, type: 'deadline.moved' } })).toBe(321)
}, 60_000)

/** A statement that fails in the middle of a step, as when the worker is killed there. */
async function brokenAt(table: 'event' | 'recount_move', work: () => Promise<unknown>): Promise<void> {
  await rows.$executeRawUnsafe(`
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut off'; END $$`)
  await rows.$executeRawUnsafe(
    `CREATE TRIGGER break_off AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION break_off()`,
  )
  await work().finally(() => rows.$executeRawUnsafe('DROP FUNCTION break_off CASCADE'))
}
