import { expect, test } from 'vitest'
import { shownSecret } from '@/components/webhooks/shown-secret'
import { signaturesOf } from '@/lib/notifications/webhooks/signature'
import { checkingExample } from '@/lib/web/checking-example'

const keyOf = (secret: string) => Buffer.from(secret.replace('whsec_', ''), 'base64')

/** The published examples of Standard Webhooks and of the service it comes from. */
test.each([
  [
    'whsec_plJ3nmyCDGBKInavdOK15jsl',
    { id: 'msg_loFOjxBNrRLzqYUf', seconds: 1731705121, body: '{"event_type":"ping","data":{"success":true}}' },
    'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
  ],
  [
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1614265330, body: '{"test": 2432232314}' },
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ],
])('signed under %s', (secret, message, expected) => {
  expect(signaturesOf([keyOf(secret)], message)).toBe(expected)
})

test('two secrets sign side by side, each as it would alone', () => {
  const message = { id: 'a', seconds: 1, body: '{}' }
  const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  expect(signaturesOf([one, other], message)).toBe(`${signaturesOf([one], message)} ${signaturesOf([other], message)}`)
})

test('the secret that is shown is the one that signs, written as programs read it', () => {
  const key = Buffer.alloc(32, 0xfb)
  const shown = shownSecret(key.toString('base64url'))
  expect(shown).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(keyOf(shown).equals(key)).toBe(true)
})

test('the example of the documentation tells the genuine from the rest', async () => {
  const { isGenuine } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(checkingExample)}`)
  const key = Buffer.alloc(32, 7)
  const [secret, id, body] = [`whsec_${key.toString('base64')}`, 'an-id', '{"type":"webhook.test"}']
  const headersAt = (seconds: number, own = key) => ({
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signaturesOf([Buffer.alloc(32, 8), own], { id, seconds, body }),
  })
  const now = Math.floor(Date.now() / 1000)
  expect(isGenuine(secret, headersAt(now), body)).toBe(true)
  expect(isGenuine(secret, headersAt(now), `${body} `)).toBe(false)
  expect(isGenuine(secret, headersAt(now, Buffer.alloc(32, 9)), body)).toBe(false)
  expect(isGenuine(secret, headersAt(now - 400), body)).toBe(false)
})
