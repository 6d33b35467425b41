import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sessionCookie } from '@/lib/auth/session-token'
import type { Scope } from '@/lib/domain/api/scopes'
import { writeScopes } from '@/lib/domain/api/scopes'
import { answerPalette } from '@/lib/web/palette-answer'
import { buildWorld } from '../support/build-world'
import { act, type Person } from '../support/people'
import { call, send, tokenOf } from '../support/programs'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const world = await buildWorld(town)

async function tokenAndId(by: Person, scopes: readonly Scope[] = ['read']) {
  const token = await tokenOf(by, scopes)
  const { id } = await rows.apiToken.findFirstOrThrow({ where: { personId: by.personId }, orderBy: { id: 'desc' } })
  return { token, id }
}
const spentBy = async (id: string) => {
  const [row] = await rows.$queryRaw<{ points: number }[]>`SELECT points FROM rate_limit WHERE key = ${`api:${id}`}`
  return row?.points ?? 0
}
const codeOf = async (answer: Response) => [answer.status, (await answer.json()).code]

test('what is refused is counted as what is answered', async () => {
  const { token, id } = await tokenAndId(town.lead, ['read'])
  for (let nth = 0; nth < 3; nth++) expect((await call(token, `/suggestions/${randomUUID()}`)).status).toBe(404)
  expect(await spentBy(id)).toBe(3)
  await send(token, 'write-note', {})
  await send(token, 'rate-suggestion', {})
  expect(await spentBy(id)).toBe(5)
  const blind = await tokenAndId(town.lead, ['write:suggestions'])
  expect((await call(blind.token, '/units')).status).toBe(403)
  expect(await spentBy(blind.id)).toBe(1)
})

test.each(['hand-over-work', 'save-routing-rule', 'claim-commitment'])(
  '%s is the person’s alone, as its like are',
  async (name) => {
    const { token } = await tokenAndId(town.office, [...writeScopes])
    expect(await codeOf(await send(token, name, {}))).toEqual([403, 'not-by-token'])
  },
)

test('a token is worth nothing as a cookie, and nothing in an address', async () => {
  const { token } = await tokenAndId(town.office)
  for (const value of [token, `huiyin_${token}`]) {
    const headers = { Cookie: `${sessionCookie}=${value}` }
    expect((await answerPalette(new Request('http://localhost:3000/api/palette?text=a', { headers }))).status).toBe(401)
  }
  expect((await call(null, `/me?access_token=huiyin_${token}`)).status).not.toBe(200)
  expect((await call(null, `/me?token=huiyin_${token}`)).status).not.toBe(200)
})

test('a key belongs to its token and its person, and a revoked token repeats no answer', async () => {
  const [one, other] = [
    await tokenAndId(town.office, ['write:suggestions']),
    await tokenAndId(town.office, ['write:suggestions']),
  ]
  const input = { suggestionId: world.assigned, level: 'COMMITTEE', mentions: [], text: '已与承办单位电话核对情况。' }
  const key = randomUUID()
  expect((await send(one.token, 'write-note', input, key)).status).toBe(200)
  expect(await codeOf(await send(other.token, 'write-note', input, key))).toEqual([422, 'key-reused'])
  const stranger = await tokenAndId(town.stranger, ['write:suggestions'])
  expect((await send(stranger.token, 'write-note', input, key)).status).toBe(404)
  await act(town.office, 'revoke-api-token', { tokenId: one.id }, new Date())
  expect(await codeOf(await send(one.token, 'write-note', input, key))).toEqual([401, 'token-refused'])
})

test('what one person was sent is not "unchanged" for another', async () => {
  const [office, lead] = [await tokenAndId(town.office), await tokenAndId(town.lead)]
  const tag = (await call(office.token, '/me')).headers.get('etag') ?? ''
  expect((await call(lead.token, '/me', { headers: { 'If-None-Match': tag } })).status).toBe(200)
})

test('a token ends with the last office, and shrinks with each', async () => {
  const { token } = await tokenAndId(town.housing.clerk)
  await rows.roleGrant.updateMany({
    where: { personId: town.housing.clerk.personId },
    data: { revokedAt: new Date(Date.now() - 86_400_000) },
  })
  expect(await codeOf(await call(token, '/me'))).toEqual([401, 'token-refused'])
})

test('a cursor that nobody was given is answered, never by a fault', async () => {
  const { token } = await tokenAndId(town.office)
  const lists = ['suggestions', 'commitments', 'deadlines', 'voices', 'units', 'public/suggestions']
  for (const place of ['next~99999999999999~', 'previous~00000000000000~', 'next~-~', 'next~0000-00-00~', 'next~~'])
    for (const list of lists) {
      const { status } = await call(token, `/${list}?cursor=${place}${randomUUID()}`)
      expect([200, 422], `${list} ${place} ${status}`).toContain(status)
    }
})
