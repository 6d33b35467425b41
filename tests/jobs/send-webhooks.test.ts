import { createHmac, randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { gapsInMinutes } from '@/lib/domain/webhook/retries'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { sendDueWebhooksIn } from '@/lib/jobs/send-due-webhooks'
import { listNotices } from '@/lib/queries/list-notices'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import {
  delivery,
  deliveryTo,
  eventOf,
  here,
  later,
  listen,
  receiver,
  send,
  start,
  tell,
  webhook,
} from '../support/hooking'
import { see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import type { Town } from '../support/town'

let town: Town
beforeAll(() => {
  town = here.town
})

test('an event reaches the program signed, with its kind, number and address and no word of anybody', async () => {
  const secret = randomBytes(32)
  const webhookId = await listen(town.office, { secret })
  const suggestionId = await assigned(town)
  const id = await deliveryTo(webhookId, suggestionId)
  await send(id)
  const [call, ...more] = receiver.calls
  expect(more).toEqual([])
  const { numberText, title } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  expect(call?.url.search).toBe('?key=k')
  expect(call?.body).toEqual({
    type: 'suggestion.assigned',
    timestamp: (await eventOf(suggestionId)).at.toISOString(),
    data: { suggestionId, number: numberText, url: `http://localhost:3000/api/v1/suggestions/${suggestionId}` },
  })
  expect(JSON.stringify(call?.body)).not.toContain(title)
  const head = call?.headers ?? {}
  const signed = `${id}.${Math.floor(start.getTime() / 1000)}.${JSON.stringify(call?.body)}`
  expect([head['webhook-id'], head['webhook-timestamp']]).toEqual([id, String(start.getTime() / 1000)])
  expect(head['webhook-signature']).toBe(`v1,${createHmac('sha256', secret).update(signed).digest('base64')}`)
  expect(await delivery(id)).toMatchObject({ state: 'DELIVERED', attempts: 1, statusCode: 204, nextAt: null })
})

test('told twice by a worker that was killed, it is one delivery; what was taken is not sent again', async () => {
  const webhookId = await listen(town.office)
  const suggestionId = await assigned(town)
  const id = await deliveryTo(webhookId, suggestionId)
  expect(await deliveryTo(webhookId, suggestionId)).toBe(id)
  await send(id)
  await send(id)
  expect(receiver.calls).toHaveLength(1)
})

test('who cannot see the suggestion hears nothing, and who did not ask for the kind neither', async () => {
  const [ofUnit, ofStranger, ofOther, ofAudit, ofCourt] = [
    await listen(town.transport.clerk),
    await listen(town.stranger),
    await listen(town.office, { kinds: ['reply.signed'] }),
    await listen(town.audit),
    await listen(town.court.head),
  ]
  const told = (await tell(await assigned(town))).map(({ webhookId }) => webhookId)
  expect(told).toContain(ofUnit)
  for (const other of [ofStranger, ofOther, ofAudit, ofCourt]) expect(told).not.toContain(other)
})

test('a rating is not told while it is sealed', async () => {
  const ofUnit = await listen(town.transport.clerk, { kinds: ['suggestion.rated'] })
  const ofOffice = await listen(town.office, { kinds: ['suggestion.rated'] })
  const suggestionId = await assigned(town)
  const { congressId } = town
  const written = { congressId, type: 'suggestion.rated', subjectId: suggestionId, suggestionId, data: { round: 1 } }
  await rows.event.create({ data: { ...written, at: start } })
  const told = (await tell(suggestionId, 'suggestion.rated')).map(({ webhookId }) => webhookId)
  expect([told.includes(ofOffice), told.includes(ofUnit)]).toEqual([true, false])
})

test('what is out of sight by the time it would leave is withheld, and nothing of it is sent', async () => {
  const webhookId = await listen(town.transport.clerk)
  const suggestionId = await assigned(town)
  const id = await deliveryTo(webhookId, suggestionId)
  await rows.assignment.updateMany({ where: { suggestionId }, data: { endedOn: new Date('2022-05-30') } })
  await send(id)
  expect(receiver.calls).toEqual([])
  expect(await delivery(id)).toMatchObject({ state: 'WITHHELD', statusCode: null })
})

test('a mandate that ended since it was made takes it along', async () => {
  const webhookId = await listen(town.coSigner, { kinds: ['suggestion.assigned'] })
  await rows.roleGrant.create({
    data: {
      congressId: town.congressId,
      personId: town.coSigner.personId,
      role: 'DELEGATE_OFFICE',
      grantedAt: new Date('2022-01-01'),
    },
  })
  const id = await deliveryTo(webhookId, await assigned(town))
  await rows.delegate.update({ where: { id: town.coSigner.delegateId }, data: { mandateTo: new Date('2022-05-31') } })
  await send(id)
  expect([(await delivery(id)).state, receiver.calls.length]).toEqual(['WITHHELD', 0])
})

test('it is tried ten times over days under one id, given up, and its owner is told', async () => {
  const webhookId = await listen(town.transport.clerk)
  const id = await deliveryTo(webhookId, await assigned(town))
  receiver.answer = (response) => void response.writeHead(503).end('<h1>\u202eout of order</h1>')
  let minutes = 0
  for (const gap of gapsInMinutes) {
    await send(id, later(minutes))
    const after = await delivery(id)
    expect(after).toMatchObject({ state: 'WAITING', statusCode: 503, failure: 'answered' })
    expect(after.nextAt).toEqual(later(minutes + gap))
    minutes += gap
    await sendDueWebhooksIn(town.congressId, later(minutes - 1))
    expect((await delivery(id)).nextAt).toEqual(later(minutes))
    await sendDueWebhooksIn(town.congressId, later(minutes))
    expect((await delivery(id)).nextAt).not.toEqual(later(minutes))
  }
  await send(id, later(minutes))
  expect(await delivery(id)).toMatchObject({ state: 'FAILED', attempts: 10, answer: '<h1> out of order</h1>' })
  expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]))
  expect(await webhook(webhookId)).toMatchObject({ state: 'STOPPED' })
  const stopped = await rows.event.findFirstOrThrow({ where: { subjectId: webhookId, type: 'webhook.stopped' } })
  await deliverEvent({ congressId: town.congressId, eventId: stopped.id })
  const heard = await see(town.transport.clerk, listNotices, noticeFilterSchema.parse({}), later(minutes))
  expect(heard.rows[0]).toMatchObject({ type: 'webhook.stopped', data: { host: 'oa.test' } })
  const others = await see(town.housing.clerk, listNotices, noticeFilterSchema.parse({}), later(minutes))
  expect(others.rows.filter(({ type }) => type === 'webhook.stopped')).toEqual([])
})

test('one that nobody takes while others arrive is given up alone', async () => {
  const webhookId = await listen(town.office)
  const [bad, good] = [
    await deliveryTo(webhookId, await assigned(town)),
    await deliveryTo(webhookId, await assigned(town)),
  ]
  await rows.webhookDelivery.update({ where: { id: bad }, data: { attempts: 9, queuedAt: start } })
  await send(good, later(1))
  receiver.answer = (response) => void response.writeHead(500).end()
  await send(bad, later(2))
  expect((await delivery(bad)).state).toBe('FAILED')
  expect((await webhook(webhookId)).state).toBe('LIVE')
})
