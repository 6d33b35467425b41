import { randomBytes } from 'node:crypto'
import { seal } from '@/lib/auth/sealed-secret'
import { type WebhookKind, webhookKinds } from '@/lib/domain/webhook/kinds'
import type { Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

type About = {
  readonly address?: string
  readonly kinds?: readonly WebhookKind[]
  readonly secret?: Buffer
  readonly createdAt?: Date
}

export const aWebhook = async ({ congressId }: Town, { personId }: Person, about: About = {}): Promise<string> => {
  const { address = 'https://oa.example.com/hook', kinds = webhookKinds, secret = randomBytes(32) } = about
  const { createdAt = new Date('2022-01-10') } = about
  const data = {
    congressId,
    personId,
    name: '对接',
    address,
    kinds: [...kinds],
    secret: seal(secret, personId),
    createdAt,
  }
  return (await rows.webhook.create({ data })).id
}

export async function webhookRows(town: Town): Promise<{ webhook: string; 'webhook delivery': string }> {
  const webhookId = await aWebhook(town, town.assessor)
  const data = { congressId: town.congressId, webhookId, state: 'FAILED', failure: 'timeout', queuedAt: new Date() }
  return { webhook: webhookId, 'webhook delivery': (await rows.webhookDelivery.create({ data })).id }
}
