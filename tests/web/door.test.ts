import { expect, test } from 'vitest'
import { plainJson } from '@/lib/web/plain-json'
import { post, publicOrigin } from '../support/http'
import { foundTown } from '../support/town'

const town = await foundTown()
const by = town.office
const input = { suggestionId: town.sessionId, handlers: [{ unitId: town.housing.id, role: 'SOLE' }] }
const assign = (headers: Record<string, string | undefined>) => post('assign-suggestion', { by, input, headers })

test('a command that nobody registered is not found', async () => {
  expect((await post('drop-everything', { by })).status).toBe(404)
  expect((await post('__proto__', { by })).status).toBe(404)
})

test('whoever is not signed in is told to sign in', async () => {
  expect((await post('assign-suggestion', { input })).status).toBe(401)
  const stale = { ...by, token: 'A'.repeat(43) }
  expect((await post('assign-suggestion', { by: stale, input })).status).toBe(401)
})

test('a token in an Authorization header is nobody', async () => {
  const headers = { Authorization: `Bearer ${by.token}` }
  expect((await post('assign-suggestion', { input, headers })).status).toBe(401)
})

const siblings = 'https://other.example.gov.cn'
test.each([
  ['same-origin', publicOrigin, 404],
  ['same-origin', undefined, 404],
  [undefined, publicOrigin, 404],
  [undefined, undefined, 403],
  [undefined, siblings, 403],
  [undefined, 'null', 403],
  [undefined, `${publicOrigin}.evil.example`, 403],
  ['same-site', publicOrigin, 403],
  ['same-site', siblings, 403],
  ['cross-site', siblings, 403],
  ['cross-site', undefined, 403],
  ['none', undefined, 403],
])('from a page whose site is %s and whose origin is %s the answer is %i', async (site, origin, status) => {
  expect((await assign({ 'Sec-Fetch-Site': site, Origin: origin })).status).toBe(status)
})

test('a forged forwarded host makes no page ours', async () => {
  const forged = { Origin: siblings, 'X-Forwarded-Host': 'other.example.gov.cn', Host: 'other.example.gov.cn' }
  expect((await assign({ 'Sec-Fetch-Site': undefined, ...forged })).status).toBe(403)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
  'a body of type %s is refused',
  async (type) => {
    expect((await assign({ 'Content-Type': type })).status).toBe(400)
  },
)

test.each([undefined, '', 'short', 'a'.repeat(65), 'with space 1', 'key_with_underscore'])(
  'the key %j is none',
  async (key) => {
    const answer = await assign({ 'Idempotency-Key': key })
    expect([answer.status, answer.body.code]).toEqual([400, 'key-missing'])
  },
)

test('a body beyond the limit is refused, also when it arrives in pieces without a length', async () => {
  const piece = new TextEncoder().encode('x'.repeat(64 * 1024))
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      sent += 1
      controller.enqueue(piece)
      if (sent > 1000) controller.close()
    },
  })
  const answer = await post('assign-suggestion', { by, body })
  expect(answer.status).toBe(413)
  expect(sent).toBeLessThan(20)
})

test.each([
  '',
  'null',
  '[]',
  '"text"',
  '{',
  '{"suggestionId":1',
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  '{"suggestionId":"a","suggestionId":"b"}',
  '{"suggestionId":"a","\\u0073uggestionId":"b"}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"suggestionId":"\\u0000"}',
  '{"suggestionId":"\\ud800"}',
  '{"suggestionId":{"not":""}}',
  '{"suggestionId":1e400}',
])('the body %.40s is refused as misshapen', async (body) => {
  const answer = await post('assign-suggestion', { by, body })
  expect([answer.status, answer.body.code]).toEqual([400, 'shape-refused'])
})

test('bytes that are no UTF-8 are refused', async () => {
  const answer = await post('assign-suggestion', { by, body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) })
  expect(answer.status).toBe(400)
})

test('each fault is told at its field, in the language of the browser', async () => {
  const wrong = { suggestionId: 'x', handlers: [{ unitId: town.housing.id, role: 'KING', more: 1 }] }
  const { body } = await post('assign-suggestion', {
    by,
    input: wrong,
    headers: { Cookie: `__Host-session=${by.token}; language=en` },
  })
  expect(Object.keys(body.fields ?? {}).sort()).toEqual(['handlers.0.more', 'handlers.0.role', 'suggestionId'])
  expect(body.message).toMatch(/^[A-Z]/)
})

test('no answer is kept by anybody, and each carries its own id', async () => {
  const { headers, body } = await assign({})
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-request-id')).toBe(body.requestId)
})

test('a key may stand in two objects, and a colon or brace in a text means nothing', () => {
  expect(plainJson('{"a":{"b":"{\\"b\\": }"},"c":[{"b":2}]}')).toEqual({ a: { b: '{"b": }' }, c: [{ b: 2 }] })
})
