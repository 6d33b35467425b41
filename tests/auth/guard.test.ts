import { expect, test } from 'vitest'
import { guardedForm, holdsBrokenCallback, withStatusOfItsOwn } from '@/lib/auth/guard'
import { refusalOf } from '../support/people'

const site = 'http://localhost:3000'
const strange = [
  'a',
  '%00',
  'host:port.evil',
  'javascript:alert(1)',
  'https://evil.example',
  '//evil.example',
  '/\\evil',
  '',
  ' /x',
  '/\t/evil',
]

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request(`${site}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  })

test.each(strange)('the callback cookie %j is dropped before the library sees it', (value) => {
  expect(holdsBrokenCallback(value)).toBe(true)
})

test('no callback cookie, or one of this site, is let through', () => {
  expect([undefined, `${site}/`, `${site}/office?a=1`].map(holdsBrokenCallback)).toEqual([false, false, false])
})

test.each(strange)('asked to go on to %j, one goes to the front door', async (callbackUrl) => {
  expect((await guardedForm(form({ callbackUrl }), 'callback/credentials'))?.get('callbackUrl')).toBe('/')
})

test('of a form only what the library needs reaches it', async () => {
  const kept = await guardedForm(form({ login: 'a', password: 'b', csrfToken: 'c', role: 'x' }), 'callback/credentials')
  expect([...(kept ?? []).keys()].sort()).toEqual(['callbackUrl', 'csrfToken', 'json', 'login', 'password'])
})

test.each(['session', 'signin', 'error', 'providers', '_log', 'callback/other', ''])(
  '%j is not offered',
  async (action) => {
    expect(await refusalOf(guardedForm(form({}), action))).toBe('not-found')
  },
)

test('neither a strange site nor another type of body signs anybody in', async () => {
  const crossed = form({}, { 'Sec-Fetch-Site': 'cross-site' })
  expect(await refusalOf(guardedForm(crossed, 'callback/credentials'))).toBe('origin-refused')
  const typed = form({}, { 'Content-Type': 'application/json' })
  expect(await refusalOf(guardedForm(typed, 'callback/credentials'))).toBe('shape-refused')
})

test.each([
  ['CredentialsSignin', 401, null],
  ['account-disabled', 403, null],
  ['too-many-tries:7', 429, '420'],
  ['unavailable', 503, null],
])('the reason %s has a status of its own', async (reason, status, wait) => {
  const url = `${site}/api/auth/error?error=${encodeURIComponent(reason)}`
  const answer = await withStatusOfItsOwn(Response.json({ url }, { status: 401 }))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, wait])
})
