import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { forPrograms, onlyInPerson } from '@/lib/commands/reach'
import { registry } from '@/lib/commands/registry'
import { operations } from '@/lib/web/api-operations'
import { buildWorld } from '../support/build-world'
import { eventsOf } from '../support/ledger'
import { pages } from '../support/pages'
import { act, type Person, refusalOf } from '../support/people'
import { call, pageOf, placedIn, send, tokenOf } from '../support/programs'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { aWebhook } from '../support/webhooks'
import type { Who, World } from '../support/world'

let town: Town
let world: World
let ofOffice: string
beforeAll(async () => {
  town = await foundTown()
  world = await buildWorld(town)
  ofOffice = await tokenOf(town.office, ['read', 'write:voices'])
})

const people = (): Partial<Record<Who, Person>> => {
  const { lead, officer, office, leader, government, assessor, system, security, audit } = town
  const units = { clerk: town.transport.clerk, head: town.transport.head, assistant: town.housing.clerk }
  return { lead, officer, office, leader, government, assessor, system, security, audit, ...units }
}

test('every command is for programs or for the person alone, and none is both', () => {
  expect([...forPrograms, ...onlyInPerson].sort()).toEqual([...registry.keys()].sort())
})

test('each operation answers whoever its page answers, and nobody else', async () => {
  const ofPages = operations.filter(({ id, isPublic }) => !isPublic && id !== 'me' && id !== 'categories')
  expect(ofPages.map(({ id }) => id).sort()).toEqual(Object.keys(pageOf).sort())
  for (const [who, person] of Object.entries(people()) as [Who, Person][]) {
    const token = await tokenOf(person)
    for (const { id, path } of ofPages) {
      const { status } = await call(token, placedIn(path, world))
      const opens = pages[pageOf[id] as string]?.opens.includes(who)
      expect([who, id, status]).toEqual([who, id, opens ? 200 : 404])
    }
  }
})

test('webhooks are listed to their owner alone, with host and state, and no key of either side', async () => {
  const id = await aWebhook(town, town.government, { address: 'https://oa.example.com/hook?key=theirs' })
  const list = async (by: Person) => (await call(await tokenOf(by), '/webhooks')).json()
  const told = { id, name: '对接', host: 'oa.example.com', state: 'LIVE', lastSuccessAt: null }
  const own = await list(town.government)
  expect(own).toMatchObject({ items: [told] })
  expect(Object.keys(own.items[0]).sort()).toEqual([...Object.keys(told), 'createdAt', 'kinds'].sort())
  expect(await list(town.leader)).toEqual({ items: [] })
})

test('a list is walked by its cursor, and a page has as many rows as was asked', async () => {
  const token = ofOffice
  const whole = await (await call(token, '/suggestions?limit=100')).json()
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await (await call(token, `/suggestions?limit=1${cursor ? `&cursor=${cursor}` : ''}`)).json()
    expect(page.items.length).toBe(1)
    seen.push(page.items[0].id)
    cursor = page.next
  }
  expect(seen).toEqual(whole.items.map(({ id }: { id: string }) => id))
})

test('what has not changed is not sent again, and what is left is said', async () => {
  const token = ofOffice
  const first = await call(token, '/units')
  expect(first.headers.get('cache-control')).toContain('private')
  expect(Number(first.headers.get('ratelimit-remaining'))).toBeLessThan(300)
  const again = await call(token, '/units', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test.each([
  ['/suggestions?status=NONSENSE', 422],
  ['/suggestions?nothing=1', 422],
  ['/suggestions?limit=101', 422],
  ['/suggestions?limit=1&limit=2', 422],
  ['/suggestions?cursor=next~x~y', 422],
  ['/suggestions/not-an-id', 404],
  [`/suggestions/${randomUUID()}`, 404],
  ['/figures/20222', 404],
  ['/nothing', 404],
])('%s is answered with %i in both languages', async (path, status) => {
  const answer = await call(ofOffice, path)
  const body = await answer.json()
  expect([answer.status, body.status]).toEqual([status, status])
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(body.texts['zh-CN']).not.toBe(body.texts.en)
})

test('another method, another kind of answer, another kind of body', async () => {
  const token = ofOffice
  const deleted = await call(token, '/units', { method: 'DELETE' })
  expect([deleted.status, deleted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect((await call(token, '/units', { headers: { Accept: 'text/html' } })).status).toBe(406)
  const form = { method: 'POST', body: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }
  expect((await call(token, '/commands/enter-voices', form)).status).toBe(415)
  const large = {
    method: 'POST',
    body: 'x'.repeat(300_000),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
  }
  expect((await call(token, '/commands/enter-voices', large)).status).toBe(413)
})

test('no token, a wrong one, a revoked one, an old one and one of a closed account open nothing', async () => {
  const token = await tokenOf(town.coSigner)
  expect((await call(token, '/me')).status).toBe(200)
  expect((await call(null, '/me', { headers: { Cookie: `__Host-session=${town.coSigner.token}` } })).status).toBe(401)
  expect((await call('A'.repeat(43), '/me')).status).toBe(401)
  await rows.apiToken.updateMany({
    where: { personId: town.coSigner.personId },
    data: { createdAt: new Date('2022-01-01'), expiresAt: new Date('2022-06-01') },
  })
  expect((await call(token, '/me')).status).toBe(401)
  const other = await tokenOf(town.coSigner)
  const { id } = await rows.apiToken.findFirstOrThrow({
    where: { personId: town.coSigner.personId },
    orderBy: { id: 'desc' },
  })
  expect(await refusalOf(act(town.stranger, 'revoke-api-token', { tokenId: id }, new Date()))).toBe('not-found')
  await act(town.coSigner, 'revoke-api-token', { tokenId: id }, new Date())
  expect((await call(other, '/me')).status).toBe(401)
  expect(await eventsOf(town.coSigner.personId)).toEqual(
    expect.arrayContaining(['api-token.made', 'api-token.revoked']),
  )
})

test('tokens end with a new password, with the account and with the mandate', async () => {
  const { court, stranger, security } = town
  const [clerk, head, delegate] = [await tokenOf(court.clerk), await tokenOf(court.head), await tokenOf(stranger)]
  const fresh = { accountId: court.clerk.accountId, password: 'Ganz-Neu-2026-xy' }
  await act(security, 'reset-password', fresh, new Date())
  await act(security, 'disable-account', { accountId: court.head.accountId }, new Date())
  await act(security, 'enable-account', { accountId: court.head.accountId }, new Date())
  const yesterday = new Date(Date.now() - 86_400_000)
  await rows.apiToken.updateMany({
    where: { personId: stranger.personId },
    data: { createdAt: new Date(Date.now() - 5 * 86_400_000) },
  })
  await rows.delegate.updateMany({ where: { personId: stranger.personId }, data: { mandateTo: yesterday } })
  for (const token of [clerk, head, delegate]) expect((await call(token, '/me')).status).toBe(401)
})

test('a token does what its scopes say, once for a key, and nothing that is for the person alone', async () => {
  const { office } = town
  const now = new Date()
  const [reader, writer] = [await tokenOf(office, ['read'], now), await tokenOf(office, ['write:suggestions'], now)]
  const input = {
    suggestionId: world.assigned,
    level: 'COMMITTEE',
    mentions: [],
    text: '与来信人通过电话，情况属实，已告知承办单位。',
  }
  expect((await send(reader, 'write-note', input)).status).toBe(403)
  expect((await call(writer, '/units')).status).toBe(403)
  const sealed = await send(writer, 'decide-secrecy', {})
  expect([sealed.status, (await sealed.json()).code]).toEqual([403, 'not-by-token'])
  const key = randomUUID()
  expect((await send(writer, 'write-note', { ...input, extra: 1 }, key)).status).toBe(422)
  const written = () => rows.note.count({ where: { suggestionId: world.assigned } })
  const before = await written()
  const [first, again] = [await send(writer, 'write-note', input, key), await send(writer, 'write-note', input, key)]
  expect([first.status, again.status, await written()]).toEqual([200, 200, before + 1])
  expect(await again.json()).toEqual(await first.json())
  const changed = await send(writer, 'write-note', { ...input, text: `${input.text}。` }, key)
  expect([changed.status, (await changed.json()).code]).toEqual([422, 'key-reused'])
  expect(
    (
      await call(writer, '/commands/write-note', {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': 'application/json' },
      })
    ).status,
  ).toBe(400)
})

test('three hundred a minute are enough for one token', async () => {
  const token = await tokenOf(town.leader)
  const { id } = await rows.apiToken.findFirstOrThrow({
    where: { personId: town.leader.personId },
    orderBy: { id: 'desc' },
  })
  await rows.$executeRaw`INSERT INTO rate_limit (key, points, expire) VALUES (${`api:${id}`}, 300, ${BigInt(Date.now() + 60_000)})
    ON CONFLICT (key) DO UPDATE SET points = 300, expire = excluded.expire`
  const refused = await call(token, '/me')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})
