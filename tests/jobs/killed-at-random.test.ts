import { afterAll, beforeAll, expect, test } from 'vitest'
import { countUnread } from '@/lib/queries/list-notices'
import { recordSystemEvent } from '@/lib/store/events'
import { transactFor } from '@/lib/store/transact'
import { assignedTo } from '../support/handling'
import { see } from '../support/people'
import { openMailServer, openReceiver } from '../support/receivers'
import { rows } from '../support/rows'
import { tormentWorkers } from '../support/torment'
import { foundTown, type Town } from '../support/town'

/** A few in the gate; ten thousand by `npm run verify-delivery`. */
const amount = Number(process.env.EVENTS ?? 160)
const isLarge = amount > 1000
const deaths = isLarge ? 40 : 3
const patience = isLarge ? 1_500_000 : 100_000
const portion = 500
const at = new Date('2022-03-01T02:00:00Z')

let town: Town
let mail: Awaited<ReturnType<typeof openMailServer>>
let gateway: Awaited<ReturnType<typeof openReceiver>>
let suggestionId: string
let died = 0
let seconds = 0

beforeAll(async () => {
  town = await foundTown()
  mail = await openMailServer()
  gateway = await openReceiver()
  const { congressId, housing } = town
  const { clerk, head } = housing
  const perhaps = { congressId, topic: 'reminder' }
  await rows.person.update({ where: { id: clerk.personId }, data: { email: 'clerk@congress.test' } })
  await rows.person.update({ where: { id: head.personId }, data: { phone: '13900000001' } })
  await rows.noticePreference.create({
    data: { ...perhaps, personId: head.personId, channel: 'SMS', choice: 'AT_ONCE' },
  })
  suggestionId = (await assignedTo(town, housing))[1]
  await rows.$executeRaw`DELETE FROM pgboss.job`
  // In the gate a dead worker is missed sooner; the ten thousand are told with the settings of production.
  if (!isLarge) await rows.$executeRaw`UPDATE pgboss.queue SET heartbeat_seconds = 4, retry_delay = 1`
  for (let told = 0; told < amount; told += portion) await happen(Math.min(portion, amount - told))
  Object.assign(process.env, {
    TEST_CLOCK: '2022-03-05T13:00:00Z',
    SMTP_URL: mail.url,
    MAIL_FROM: 'huiyin@congress.test',
    SMS_GATEWAY_URL: `${gateway.url}/send`,
  })
  const begun = performance.now()
  died = await tormentWorkers(deaths, Math.floor((3 * amount) / deaths / 2), patience)
  seconds = (performance.now() - begun) / 1000
}, patience + 300_000)

afterAll(() => Promise.all([mail.close(), gateway.close()]))

/** Reminders of one reply, each of which the clerk hears by mail and the head by text message. */
const happen = (count: number) =>
  transactFor(town.congressId, async (tx) => {
    const { housing, congressId } = town
    const data = { purpose: 'reply', step: -3, dueOn: '2022-06-01', rung: 'HEAD', whom: housing.name, left: 3 }
    const reached = { roles: ['UNIT_CLERK', 'UNIT_HEAD'], unitId: housing.id }
    for (let one = 0; one < count; one++)
      await recordSystemEvent(tx, congressId, {
        ...{ type: 'deadline.reminded', subjectId: suggestionId, suggestionId, at },
        data: { ...data, ...reached },
      })
  })

const noticesOn = (channel: string) => rows.notice.findMany({ where: { channel, congressId: town.congressId } })

/** How often each message arrived, by the id that it carried. */
const arrivals = (ids: readonly (string | undefined)[]): Map<string, number> =>
  ids.reduce((counted, id = 'none') => counted.set(id, (counted.get(id) ?? 0) + 1), new Map<string, number>())

const mailed = () => arrivals(mail.letters.map(({ head }) => /Message-ID: <([^@]+)@/i.exec(head)?.[1]))
const texted = () => arrivals(gateway.calls.map(({ headers }) => String(headers['idempotency-key'])))

test('the workers were killed while there was work', () => {
  expect(died).toBeGreaterThanOrEqual(deaths / 2)
})

test('in the application every event stands once for everybody who hears of it', async () => {
  const notices = await noticesOn('IN_APP')
  const events = await rows.event.findMany({ where: { type: 'deadline.reminded' }, select: { id: true } })
  expect(events).toHaveLength(amount)
  for (const { personId } of [town.housing.clerk, town.housing.head]) {
    const told = notices.filter((one) => one.personId === personId).map(({ eventId }) => eventId)
    expect(told.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
  }
  expect(notices).toHaveLength(2 * amount)
  expect(await see(town.housing.clerk, (reading) => countUnread(reading), null, at)).toBe(Math.min(amount, 100))
})

test.each([
  ['by mail', 'EMAIL', mailed],
  ['by text message', 'SMS', texted],
] as const)('outside, %s, each arrived, and again only under its own id', async (_, channel, arrived) => {
  const notices = await noticesOn(channel)
  expect(notices).toHaveLength(amount)
  expect(new Set(notices.map(({ eventId }) => eventId)).size).toBe(amount)
  expect(new Set(notices.map(({ state }) => state))).toEqual(new Set(['DELIVERED']))
  const received = arrived()
  expect([...received.keys()].toSorted()).toEqual(notices.map(({ id }) => id).toSorted())
  for (const { id, attempts } of notices) expect(received.get(id)).toBeLessThanOrEqual(attempts)
  const all = [...received.values()].reduce((sum, times) => sum + times, 0)
  if (isLarge)
    process.stdout.write(
      `${amount} events, ${Math.round(seconds)} s, ${died} workers killed; ${channel}: ${all} received of ${amount}, ${all - amount} again under the same id\n`,
    )
})

test('nothing is left in the queue and nothing was given up', async () => {
  const left = await rows.$queryRaw<{ state: string }[]>`SELECT DISTINCT state::text FROM pgboss.job`
  expect(left).toEqual([{ state: 'completed' }])
})
