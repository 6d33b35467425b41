import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { sendWebhookAt } from '@/lib/jobs/send-webhooks'
import type { Person } from './people'
import { openReceiver } from './receivers'
import { rows } from './rows'
import { foundTown, type Town } from './town'
import { aWebhook } from './webhooks'

/** A program that listens at `oa.test`, and names that lead to where nobody may be sent. */
export const receiver = await openReceiver()
export const taken = (response: ServerResponse): void => void response.writeHead(204).end()
const port = new URL(receiver.url).port
Object.assign(process.env, {
  SEND_TIMEOUT_SECONDS: '0.5',
  WEBHOOK_HOSTS: 'oa.test inside.test machine.test unknown.invalid 127.0.0.1',
  TEST_WEBHOOK_NAMES: `oa.test=127.0.0.1:${port} machine.test=127.0.0.1 inside.test=169.254.169.254`,
})
const address = 'https://oa.test/hook?key=k'
export const start = new Date('2022-06-01T02:00:00Z')
export const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

export const here = {} as { town: Town }
beforeAll(async () => {
  here.town = await foundTown()
})
beforeEach(() => {
  receiver.calls.length = 0
  receiver.answer = taken
})
afterAll(() => receiver.close())

export const eventOf = (suggestionId: string, type = 'suggestion.assigned') =>
  rows.event.findFirstOrThrow({ where: { suggestionId, type } })

/** Tells the event of that kind, and answers with what is to be sent to programs. */
export async function tell(suggestionId: string, type?: string) {
  const { id: eventId, congressId } = await eventOf(suggestionId, type)
  await deliverEvent({ congressId, eventId })
  return rows.webhookDelivery.findMany({ where: { eventId }, orderBy: { id: 'asc' } })
}

export const send = (id: string, now = start) => sendWebhookAt(here.town.congressId, id, now)
export const delivery = (id: string) => rows.webhookDelivery.findUniqueOrThrow({ where: { id } })
export const listen = (by: Person, more: object = {}) => aWebhook(here.town, by, { address, ...more })
export const webhook = (id: string) => rows.webhook.findUniqueOrThrow({ where: { id } })

export async function deliveryTo(webhookId: string, suggestionId: string): Promise<string> {
  const found = (await tell(suggestionId)).find((one) => one.webhookId === webhookId)
  if (!found) throw new Error('not told')
  return found.id
}
