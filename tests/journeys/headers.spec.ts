import { expect, test } from '@playwright/test'

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
}

const addresses = [
  '/',
  '/sign-in',
  '/nowhere',
  '/door/receipt',
  '/door/0000000000000000',
  '/api/health',
  '/api/nowhere',
  '/api/v1',
  '/api/commands/nowhere',
  '/icon.svg',
  '/_next/static/nowhere.js',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
]

for (const address of addresses)
  test(`${address} carries the security headers and not the name of the server (AS-3)`, async ({ request }) => {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers()
    expect(headers).toMatchObject(always)
    expect(headers).not.toHaveProperty('x-powered-by')
  })

test('each answer has a nonce of its own, and every script of the page carries it (NX-8)', async ({ request }) => {
  const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]
  const answers = [await request.get('/sign-in'), await request.get('/sign-in')]
  const [first, second] = answers.map((answer) => nonceOf(answer.headers()['content-security-policy']))
  expect(first).toBeTruthy()
  expect(first).not.toBe(second)
  const scripts = (await answers[0]?.text())?.match(/<script\b[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => !script.includes(`nonce="${first}"`))).toEqual([])
})

test('what the API says and what people see is not kept by a cache (AS-14)', async ({ request }) => {
  for (const address of ['/sign-in', '/api/health'])
    expect((await request.get(address)).headers()['cache-control']).toBe('no-store')
})
