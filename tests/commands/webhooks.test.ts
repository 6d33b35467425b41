import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { hashPassword } from '@/lib/auth/password'
import { unseal } from '@/lib/auth/sealed-secret'
import { mostWebhooks } from '@/lib/domain/webhook/retries'
import { getWebhook } from '@/lib/queries/get-webhook'
import { listWebhooks } from '@/lib/queries/list-webhooks'
import { eventsOf } from '../support/ledger'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { aWebhook } from '../support/webhooks'

const town = await foundTown()
const { office } = town
const { clerk } = town.transport
const on = '2022-06-01'
const password = 'Richtig-Lang-2026'
const secret = () => randomBytes(32).toString('base64url')
const about = { name: '对接', address: 'https://oa.example.com/hook?key=k', kinds: ['suggestion.assigned'] }
const make = (more: object = {}, by = office) =>
  act<{ webhookId: string }>(by, 'make-webhook', { ...about, secret: secret(), password, ...more }, on)
const row = (id: string) => rows.webhook.findUnique({ where: { id } })

beforeAll(async () => {
  await rows.account.updateMany({ data: { passwordHash: await hashPassword(password) } })
})

/** How often one may is asked elsewhere. */
beforeEach(async () => {
  await rows.rateLimit.deleteMany({ where: { key: { startsWith: 'password:' } } })
})

test('a webhook is made with the secret of the browser, which stands nowhere in the open', async () => {
  const own = secret()
  const { webhookId } = await make({ secret: own })
  const kept = await row(webhookId)
  expect(kept).toMatchObject({ personId: office.personId, address: about.address, state: 'LIVE', formerSecret: null })
  expect(unseal(kept?.secret as Uint8Array, office.personId)?.toString('base64url')).toBe(own)
  const [made] = await rows.event.findMany({ where: { subjectId: webhookId } })
  expect([made?.type, made?.data]).toEqual(['webhook.made', { name: '对接', host: 'oa.example.com' }])
})

test.each([
  [{ password: 'Falsch-Lang-2026' }, 'password-wrong'],
  [{ address: 'https://127.0.0.1/' }, 'webhook-host-refused'],
  [{ address: 'https://2130706433/' }, 'webhook-host-refused'],
  [{ address: 'https://0x7f.1/' }, 'webhook-host-refused'],
  [{ address: 'https://[::ffff:7f00:1]/' }, 'webhook-host-refused'],
  [{ address: 'https://localhost:8443/' }, 'webhook-host-refused'],
  [{ address: 'https://169.254.169.254/latest/meta-data' }, 'webhook-host-refused'],
  [{ address: 'https://192.168.3.4/' }, 'webhook-host-refused'],
  [{ address: 'http://oa.example.com/hook' }, 'shape-refused'],
  [{ address: 'https://user:pw@oa.example.com/' }, 'shape-refused'],
  [{ address: 'https://oa.example.com/#part' }, 'shape-refused'],
  [{ address: 'file:///etc/passwd' }, 'shape-refused'],
  [{ address: `https://oa.example.com/${'长'.repeat(60)}` }, 'shape-refused'],
  [{ kinds: [] }, 'shape-refused'],
  [{ kinds: ['account.opened'] }, 'shape-refused'],
  [{ secret: 'short' }, 'shape-refused'],
])('%s: %s, and nothing is left behind', async (more, code) => {
  const before = await rows.webhook.count()
  expect(await refusalOf(make(more))).toBe(code)
  expect(await rows.webhook.count()).toBe(before)
})

test('ten are enough for one person', async () => {
  for (let one = 0; one < mostWebhooks; one++) await aWebhook(town, town.leader)
  expect(await refusalOf(make({}, town.leader))).toBe('too-many-webhooks')
})

test('a new secret signs beside the former one for a day, and the one before that not at all', async () => {
  const first = secret()
  const { webhookId } = await make({ secret: first })
  const renew = (fresh: string) => act(office, 'renew-webhook-secret', { webhookId, secret: fresh, password }, on)
  const [second, third] = [secret(), secret()]
  await renew(second)
  await renew(third)
  const kept = await row(webhookId)
  const opened = (sealed: Uint8Array | null | undefined) =>
    sealed && unseal(sealed, office.personId)?.toString('base64url')
  expect([opened(kept?.secret), opened(kept?.formerSecret)]).toEqual([third, second])
  expect(kept?.formerUntil?.toISOString()).toBe('2022-06-02T02:00:00.000Z')
  const shown = async (day: string) => (await see(office, getWebhook, { webhookId }, day)).formerUntil
  expect([await shown(on), await shown('2022-06-03')]).toEqual([expect.stringContaining('2022-06-02'), null])
  const wrong = { webhookId, secret: secret(), password: 'Falsch-Lang-2026' }
  expect(await refusalOf(act(office, 'renew-webhook-secret', wrong, on))).toBe('password-wrong')
})

test('it is changed, tested, paused, resumed and deleted by its owner, and each stands on record', async () => {
  const { webhookId } = await make()
  const does = (name: string, more: object = {}) => act(office, name, { webhookId, ...more }, on)
  await does('change-webhook', { name: '新的', kinds: ['reply.signed', 'suggestion.rated'] })
  expect(await row(webhookId)).toMatchObject({ name: '新的', kinds: ['reply.signed', 'suggestion.rated'] })
  await does('test-webhook')
  const [test] = await rows.webhookDelivery.findMany({ where: { webhookId } })
  expect(test).toMatchObject({ state: 'WAITING', byHand: true, eventId: null })
  expect(await refusalOf(act(office, 'send-webhook-again', { deliveryId: test?.id }, on))).toBe(
    'delivery-still-waiting',
  )
  expect(await refusalOf(does('resume-webhook'))).toBe('webhook-live')
  await does('pause-webhook')
  expect(await rows.webhookDelivery.findMany({ where: { webhookId } })).toMatchObject([
    { state: 'FAILED', failure: 'stood-still', nextAt: null },
  ])
  for (const name of ['pause-webhook', 'test-webhook']) expect(await refusalOf(does(name))).toBe('webhook-not-live')
  expect(await refusalOf(act(office, 'send-webhook-again', { deliveryId: test?.id }, on))).toBe('webhook-not-live')
  await does('resume-webhook')
  await act(office, 'send-webhook-again', { deliveryId: test?.id }, on)
  expect(await rows.webhookDelivery.findMany({ where: { webhookId } })).toMatchObject([{ state: 'WAITING' }])
  await does('delete-webhook')
  expect([await row(webhookId), await rows.webhookDelivery.count({ where: { webhookId } })]).toEqual([null, 0])
  expect(await eventsOf(webhookId)).toEqual([
    ...['webhook.made', 'webhook.changed', 'webhook.tested', 'webhook.paused', 'webhook.resumed'],
    ...['webhook.sent-again', 'webhook.deleted'],
  ])
})

test('another person finds nothing there, neither to see nor to touch', async () => {
  const { webhookId } = await make()
  await act(office, 'test-webhook', { webhookId }, on)
  const { id: deliveryId } = await rows.webhookDelivery.findFirstOrThrow({ where: { webhookId } })
  for (const name of ['pause-webhook', 'resume-webhook', 'delete-webhook', 'test-webhook'])
    expect(await refusalOf(act(clerk, name, { webhookId }, on))).toBe('not-found')
  const change = { webhookId, name: '别人的', kinds: ['reply.signed'] }
  expect(await refusalOf(act(clerk, 'change-webhook', change, on))).toBe('not-found')
  expect(await refusalOf(act(clerk, 'renew-webhook-secret', { webhookId, secret: secret(), password }, on))).toBe(
    'not-found',
  )
  expect(await refusalOf(act(clerk, 'send-webhook-again', { deliveryId }, on))).toBe('not-found')
  expect(await refusalOf(see(clerk, getWebhook, { webhookId }, on))).toBe('not-found')
  expect((await see(clerk, listWebhooks, null, on)).rows).toEqual([])
  expect(await row(webhookId)).toMatchObject({ name: '对接', state: 'LIVE' })
})

test('with a new password from the administrator and with the account they stand still', async () => {
  const { security, court } = town
  const [ofClerk, ofHead] = [await aWebhook(town, court.clerk), await aWebhook(town, court.head)]
  await act(security, 'reset-password', { accountId: court.clerk.accountId, password: 'Ganz-Neu-2026-xy' }, new Date())
  await act(security, 'disable-account', { accountId: court.head.accountId }, new Date())
  expect([(await row(ofClerk))?.state, (await row(ofHead))?.state]).toEqual(['STOPPED', 'STOPPED'])
})
