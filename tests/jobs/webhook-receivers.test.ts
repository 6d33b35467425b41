import type { ServerResponse } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import { delivery, deliveryTo, here, later, listen, receiver, send, start, taken, webhook } from '../support/hooking'
import { act } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import type { Town } from '../support/town'

let town: Town
beforeAll(() => {
  town = here.town
})

test('a receiver that says that it is gone is not asked again', async () => {
  const webhookId = await listen(town.office)
  const [one, other] = [
    await deliveryTo(webhookId, await assigned(town)),
    await deliveryTo(webhookId, await assigned(town)),
  ]
  receiver.answer = (response) => void response.writeHead(410).end()
  await send(one)
  await send(other)
  expect(receiver.calls).toHaveLength(1)
  expect(await delivery(other)).toMatchObject({ state: 'FAILED', failure: 'stood-still' })
})

test('after five failures in a row it is left in peace for a while; a test by hand is not kept back', async () => {
  const webhookId = await listen(town.office)
  const ids: string[] = []
  for (let one = 0; one < 6; one++) ids.push(await deliveryTo(webhookId, await assigned(town)))
  receiver.answer = (response) => void response.writeHead(500).end()
  for (const id of ids) await send(id)
  expect(receiver.calls).toHaveLength(5)
  receiver.answer = taken
  await act(town.office, 'test-webhook', { webhookId }, start)
  const test = await rows.webhookDelivery.findFirstOrThrow({ where: { webhookId, byHand: true } })
  await send(test.id, later(1))
  expect(receiver.calls.at(-1)?.body).toMatchObject({ type: 'webhook.test', data: {} })
  await send(ids[5] as string, later(1))
  expect(await delivery(ids[5] as string)).toMatchObject({ state: 'DELIVERED' })
})

test('a test that is told that nobody is there any more stops the address, and its owner alone is told', async () => {
  const webhookId = await listen(town.office)
  await act(town.office, 'test-webhook', { webhookId }, start)
  const { id } = await rows.webhookDelivery.findFirstOrThrow({ where: { webhookId } })
  receiver.answer = (response) => void response.writeHead(410).end()
  await send(id)
  expect(await delivery(id)).toMatchObject({ state: 'FAILED', attempts: 1, statusCode: 410, nextAt: null })
  const { state, name } = await webhook(webhookId)
  expect(state).toBe('STOPPED')
  const told = await rows.event.findMany({ where: { subjectId: webhookId, type: 'webhook.stopped' } })
  expect(told.map(({ data }) => data)).toEqual([{ name, host: 'oa.test', personIds: [town.office.personId] }])
})

test('nothing is sent for who may see nothing here any more, a test neither', async () => {
  const webhookId = await listen(town.stranger)
  await act(town.stranger, 'test-webhook', { webhookId }, start)
  const { id } = await rows.webhookDelivery.findFirstOrThrow({ where: { webhookId } })
  await rows.delegate.update({ where: { id: town.stranger.delegateId }, data: { mandateTo: new Date('2022-05-31') } })
  await send(id)
  expect(await delivery(id)).toMatchObject({ state: 'WITHHELD', statusCode: null, nextAt: null })
  expect(receiver.calls).toEqual([])
})

test('a test that fails is one that failed, and is not tried again', async () => {
  const webhookId = await listen(town.office)
  await act(town.office, 'test-webhook', { webhookId }, start)
  const { id } = await rows.webhookDelivery.findFirstOrThrow({ where: { webhookId } })
  receiver.answer = (response) => void response.writeHead(500).end()
  await send(id)
  expect(await delivery(id)).toMatchObject({ state: 'FAILED', attempts: 1 })
  expect((await webhook(webhookId)).failures).toBe(0)
})

test.each<[string, (response: ServerResponse) => void, object]>([
  ['a redirect', (r) => void r.writeHead(302, { Location: receiver.url }).end(), { statusCode: 302 }],
  ['nothing at all', () => undefined, { failure: 'timeout', statusCode: null }],
  ['a line that breaks', (r) => r.destroy(), { failure: 'no-connection' }],
  ['a status that there is not', (r) => void r.writeHead(999).end(), { failure: 'answered', statusCode: null }],
])('%s is no taking, and nobody is followed elsewhere', async (_, answer, expected) => {
  const webhookId = await listen(town.office)
  const id = await deliveryTo(webhookId, await assigned(town))
  receiver.answer = answer
  await send(id)
  expect(await delivery(id)).toMatchObject({ state: 'WAITING', ...expected })
  expect(receiver.calls).toHaveLength(1)
})

test('what its owner stopped while the receiver was spoken to stays as he left it', async () => {
  const webhookId = await listen(town.office)
  const id = await deliveryTo(webhookId, await assigned(town))
  const stood = { state: 'FAILED', failure: 'stood-still', nextAt: null }
  receiver.answer = async (response) => {
    await rows.webhookDelivery.update({ where: { id }, data: stood })
    response.writeHead(500).end()
  }
  await send(id)
  expect(await delivery(id)).toMatchObject(stood)
  expect((await webhook(webhookId)).failures).toBe(0)
})

test.each([204, 500])(
  'one that was deleted while its receiver answers %i leaves nothing to be done',
  async (status) => {
    const webhookId = await listen(town.office)
    const id = await deliveryTo(webhookId, await assigned(town))
    receiver.answer = async (response) => {
      await rows.webhook.delete({ where: { id: webhookId } })
      response.writeHead(status).end()
    }
    await send(id)
    expect(receiver.calls).toHaveLength(1)
  },
)

test('an answer without end is taken, and little of it is kept', async () => {
  const webhookId = await listen(town.office)
  const id = await deliveryTo(webhookId, await assigned(town))
  receiver.answer = (response) => void response.write('x'.repeat(500_000))
  await send(id)
  const after = await delivery(id)
  expect([after.state, after.answer?.length]).toEqual(['DELIVERED', 200])
})

test.each([
  'https://machine.test/',
  'https://inside.test/latest/meta-data',
  'https://127.0.0.1/',
  'https://not-named.test/',
  'http://unknown.invalid/',
])('%s is not connected to, whatever the setting names', async (target) => {
  const webhookId = await listen(town.office, { address: target })
  const id = await deliveryTo(webhookId, await assigned(town))
  await send(id)
  expect(await delivery(id)).toMatchObject({ state: 'WAITING', failure: 'address-refused', statusCode: null })
  expect(receiver.calls).toEqual([])
})

test('a secret that cannot be opened signs nothing', async () => {
  const webhookId = await listen(town.office)
  const id = await deliveryTo(webhookId, await assigned(town))
  await rows.webhook.update({ where: { id: webhookId }, data: { secret: new Uint8Array(60) } })
  await send(id)
  expect([(await delivery(id)).failure, receiver.calls.length]).toEqual(['secret-unreadable', 0])
})

test('while two secrets are valid both sign, and after a day the new one alone', async () => {
  const webhookId = await listen(town.office)
  const { secret } = await webhook(webhookId)
  await rows.webhook.update({ where: { id: webhookId }, data: { formerSecret: secret, formerUntil: later(60) } })
  const [one, other] = [
    await deliveryTo(webhookId, await assigned(town)),
    await deliveryTo(webhookId, await assigned(town)),
  ]
  await send(one, later(59))
  await send(other, later(60))
  const signatures = receiver.calls.map(({ headers }) => String(headers['webhook-signature']).split(' ').length)
  expect(signatures).toEqual([2, 1])
})
