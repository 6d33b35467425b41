import { randomBytes } from 'node:crypto'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { answerCalendar } from '@/lib/web/calendar-feed'
import { assignedTo } from '../support/handling'
import { eventsOf, rows } from '../support/ledger'
import { act, type Person, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const today = new Date().toISOString().slice(0, 10)
await assignedTo(town, town.housing, today)

const secret = () => randomBytes(32).toString('base64url')

async function opened(by: Person): Promise<string> {
  const token = secret()
  await act(by, 'open-calendar-feed', { token }, new Date())
  return token
}

const get = (token: string, headers: Record<string, string> = {}) =>
  answerCalendar(new Request(`http://localhost:3000/api/calendar/${token}`, { headers }), token)

test('a client reads the person’s days under the private address, with and without its ending', async () => {
  const token = await opened(town.housing.clerk)
  const answer = await get(`${token}.ics`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toContain('private')
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  const summaries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary)
  expect(summaries.some((one) => /\d+号建议　答复（住房和城乡建设局）/.test(one))).toBe(true)
  expect((await get(token)).status).toBe(200)
})

test('only the hash is kept, and no kept answer holds the address', async () => {
  const token = await opened(town.transport.clerk)
  const kept = await rows(
    `SELECT 1 FROM calendar_feed f WHERE f::text LIKE '%' || $1 || '%'
      UNION ALL SELECT 1 FROM idempotency i WHERE i.response::text LIKE '%' || $1 || '%'
      UNION ALL SELECT 1 FROM event e WHERE e.data::text LIKE '%' || $1 || '%'`,
    [token],
  )
  expect(kept).toEqual([])
  expect(await eventsOf(town.transport.clerk.personId)).toContain('feed.opened')
})

test('when it was last read stands on the page', async () => {
  const token = await opened(town.housing.head)
  const readAt = () =>
    rows('SELECT last_read_at FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL', [
      town.housing.head.personId,
    ])
  expect(await readAt()).toEqual([{ last_read_at: null }])
  await get(token)
  expect((await readAt())[0]?.last_read_at).toBeInstanceOf(Date)
})

test('a program that has it already is told so; when a day is new it is not', async () => {
  const token = await opened(town.street.clerk)
  const tag = (await get(token)).headers.get('etag') ?? ''
  const again = await get(token, { 'If-None-Match': `W/"x", ${tag}` })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await assignedTo(town, town.street, today)
  expect((await get(token, { 'If-None-Match': tag })).status).toBe(200)
})

test('a new address ends the old one, and revoking ends both', async () => {
  const first = await opened(town.lead)
  const second = await opened(town.lead)
  expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200])
  await act(town.lead, 'revoke-calendar-feed', {}, new Date())
  expect((await get(second)).status).toBe(404)
  expect(await refusalOf(act(town.lead, 'revoke-calendar-feed', {}, new Date()))).toBe('not-found')
  expect(await refusalOf(act(town.lead, 'open-calendar-feed', { token: second }, new Date()))).toBe('feed-token-used')
})

test('one address a person: what another opens is another’s', async () => {
  const mine = await opened(town.coSigner)
  await opened(town.stranger)
  expect((await get(mine)).status).toBe(200)
})

test('a closed account and an ended mandate read nothing', async () => {
  const [clerk, delegate] = [await opened(town.court.clerk), await opened(town.stranger)]
  await rows('UPDATE account SET disabled_at = now() WHERE person_id = $1', [town.court.clerk.personId])
  await rows("UPDATE delegate SET mandate_to = '2022-12-31' WHERE person_id = $1", [town.stranger.personId])
  expect([(await get(clerk)).status, (await get(delegate)).status]).toEqual([404, 404])
})

test.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}/`, `../${'A'.repeat(40)}`])(
  '%j is no address',
  async (token) => {
    expect((await get(token)).status).toBe(404)
  },
)

test('sixty reads an hour are enough for every device', async () => {
  const token = await opened(town.court.head)
  await rows('INSERT INTO rate_limit (key, points, expire) VALUES ($1, 60, $2)', [
    `calendar-feed:${town.court.head.personId}`,
    Date.now() + 600_000,
  ])
  const refused = await get(token)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})
