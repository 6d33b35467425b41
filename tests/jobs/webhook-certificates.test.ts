import { createHmac, randomBytes } from 'node:crypto'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getWebhook } from '@/lib/queries/get-webhook'
import { wordsFor } from '@/lib/wording/catalogue'
import { signedByItself } from '../support/certificate'
import { delivery, deliveryTo, here, later, listen, receiver, send, start, taken } from '../support/hooking'
import { see } from '../support/people'
import { openReceiver } from '../support/receivers'
import { assigned } from '../support/replied'
import type { Town } from '../support/town'

/** One whose certificate is good for its name, asked under two names; one whose certificate is over; one that speaks no TLS. */
const good = signedByItself('secure.test')
const over = signedByItself('over.test', { from: '000101', until: '010101' })
const [secure, expired] = [await openReceiver(good), await openReceiver(over)]
const led = Object.entries({ secure, alias: secure, over: expired, plain: receiver })
process.env.WEBHOOK_HOSTS += led.map(([name]) => ` ${name}.test`).join('')
process.env.TEST_WEBHOOK_NAMES += led
  .map(([name, { url }]) => ` ${name}.test=https://127.0.0.1:${new URL(url).port}`)
  .join('')

const authorities = getCACertificates('default')
let town: Town
beforeAll(() => {
  town = here.town
})
beforeEach(() => {
  secure.calls.length = 0
  secure.answer = taken
  setDefaultCACertificates(authorities)
})
afterAll(async () => {
  setDefaultCACertificates(authorities)
  await Promise.all([secure.close(), expired.close()])
})

const trust = () => setDefaultCACertificates([...authorities, good.cert, over.cert])

test('a receiver that nobody vouches for is sent nothing, its owner reads why, and once it is trusted it is told', async () => {
  const secret = randomBytes(32)
  const webhookId = await listen(town.office, { address: 'https://secure.test/hook', secret })
  const id = await deliveryTo(webhookId, await assigned(town))
  await send(id)
  expect(secure.calls).toEqual([])
  expect(await delivery(id)).toMatchObject({ state: 'WAITING', failure: 'certificate', statusCode: null })

  trust()
  await send(id, later(10))
  const [call] = secure.calls
  expect(await delivery(id)).toMatchObject({ state: 'DELIVERED', statusCode: 204, attempts: 2 })
  const signed = `${id}.${later(10).getTime() / 1000}.${JSON.stringify(call?.body)}`
  expect(call?.headers.host).toBe('secure.test')
  expect(call?.headers['webhook-signature']).toBe(`v1,${createHmac('sha256', secret).update(signed).digest('base64')}`)
})

test.each([
  ['a certificate for another name', 'alias', 'certificate-name'],
  ['a certificate that is over', 'over', 'certificate-expired'],
  ['no TLS at all', 'plain', 'no-secure-connection'],
])('%s is refused, and the page says what is to be mended', async (_, name, failure) => {
  trust()
  const webhookId = await listen(town.office, { address: `https://${name}.test/hook` })
  const id = await deliveryTo(webhookId, await assigned(town))
  await send(id)
  const { deliveries } = await see(town.office, getWebhook, { webhookId }, start)
  expect(deliveries.rows).toMatchObject([{ id, state: 'WAITING', failure, statusCode: null }])
  for (const language of ['zh-CN', 'en'] as const) expect(wordsFor(language).webhooks.failures).toHaveProperty(failure)
  expect([secure.calls, expired.calls, receiver.calls]).toEqual([[], [], []])
})
