import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { runWorker } from '@/lib/jobs/worker'
import { handIn } from '../support/a-draft'
import { act } from '../support/people'
import { assigned, dissatisfied, replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town
let workers: { stop: () => Promise<void> }[] = []

beforeAll(async () => {
  town = await foundTown()
})

afterEach(async () => {
  for (const worker of workers) await worker.stop()
  workers = []
})

const work = async () => workers.push(await runWorker())

async function hearersOf(suggestionId: string, type: string): Promise<string[]> {
  const { id } = await rows.event.findFirstOrThrow({ where: { suggestionId, type } })
  const told = await rows.notice.findMany({ where: { eventId: id } })
  const people = await rows.person.findMany({ where: { id: { in: told.map(({ personId }) => personId) } } })
  return people.map(({ name }) => name).sort()
}

const jobs = () => rows.$queryRaw<{ eventId: string; state: string }[]>`
  SELECT data->>'eventId' AS "eventId", state::text FROM pgboss.job`

async function untilDone(): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if ((await jobs()).every(({ state }) => state === 'completed')) return
    await pause(100)
  }
  throw new Error('the queue was not emptied')
}

test('what was committed is told by the worker, once to each', async () => {
  const suggestionId = await handIn(town.lead, day)
  await work()
  await untilDone()
  expect(await hearersOf(suggestionId, 'suggestion.submitted')).toEqual([town.office.name])
})

test('what was rolled back is told to nobody', async () => {
  const before = (await jobs()).length
  const refused = act(town.office, 'submit-suggestion', { suggestionId: town.sessionId, version: 1 }, day)
  await expect(refused).rejects.toThrow()
  expect((await jobs()).length).toBe(before)
})

test('told twice at once, or again later, it stands once', async () => {
  const suggestionId = await handIn(town.lead, day)
  const { id: eventId } = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.submitted' } })
  const job = { congressId: town.congressId, eventId }
  await Promise.all(Array.from({ length: 5 }, () => deliverEvent(job)))
  await work()
  await work()
  await untilDone()
  await deliverEvent(job)
  expect(await rows.notice.count({ where: { eventId } })).toBe(1)
})

test('a worker that died with a job in its hands leaves it to the next', async () => {
  const suggestionId = await handIn(town.lead, day)
  await rows.$executeRaw`
    UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 hour', heartbeat_on = now() - interval '1 hour', expire_seconds = 1
     WHERE state = 'created'`
  await work()
  await untilDone()
  expect(await hearersOf(suggestionId, 'suggestion.submitted')).toEqual([town.office.name])
}, 60_000)

const waitingForALock = async (): Promise<boolean> => {
  const waiting = await rows.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return waiting.length > 0
}

test('one that hangs holds up none of the others', async () => {
  const first = await handIn(town.lead, day)
  const others = await Promise.all([handIn(town.lead, day), handIn(town.lead, day), handIn(town.lead, day)])
  const submitted = (suggestionIds: string[]) =>
    rows.event.findMany({ where: { suggestionId: { in: suggestionIds }, type: 'suggestion.submitted' } })
  const ids = (await submitted(others)).map(({ id }) => id)
  const toldOfOthers = () => rows.notice.count({ where: { eventId: { in: ids } } })
  const [hanging] = await submitted([first])
  await rows.$transaction(
    async (busy) => {
      const { id: eventId, congressId } = hanging as { id: string; congressId: string }
      const { id } = await busy.notice.create({ data: { congressId, eventId, personId: town.office.personId } })
      await work()
      for (let tries = 0; tries < 200 && (await toldOfOthers()) < others.length; tries++) await pause(50)
      expect(await toldOfOthers()).toBe(others.length)
      expect(await waitingForALock()).toBe(true)
      await busy.notice.delete({ where: { id } })
    },
    { timeout: 30_000 },
  )
  await untilDone()
  expect(await hearersOf(first, 'suggestion.submitted')).toEqual([town.office.name])
})

test('an assignment is heard by the units, the signers and the government; the reply by the signers and the offices', async () => {
  const { suggestionId } = await replied(town)
  await work()
  await untilDone()
  const { clerk, head } = town.transport
  expect(await hearersOf(suggestionId, 'suggestion.assigned')).toEqual(
    [clerk.name, head.name, town.lead.name, town.government.name].sort(),
  )
})

test('of a rating only the delegate office hears while the round runs', async () => {
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, '2022-05-12')
  await work()
  await untilDone()
  expect(await hearersOf(suggestionId, 'suggestion.rated')).toEqual([town.office.name])
})

test('the court answers for itself: the government does not hear of it', async () => {
  const suggestionId = await assigned(town, [{ unit: town.court, role: 'SOLE' }])
  await work()
  await untilDone()
  expect(await hearersOf(suggestionId, 'suggestion.assigned')).not.toContain(town.government.name)
})

test('of another congress nobody hears', async () => {
  const other = await foundTown('商河')
  const suggestionId = await handIn(town.lead, day)
  const { id: eventId } = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.submitted' } })
  await deliverEvent({ congressId: other.congressId, eventId })
  expect(await rows.notice.count({ where: { eventId } })).toBe(0)
})
