import { Refusal } from '../refusal'
import { mostWebhooks } from './retries'

export const webhookStates = ['LIVE', 'PAUSED', 'STOPPED'] as const
export type WebhookState = (typeof webhookStates)[number]
export const deliveryStates = ['WAITING', 'DELIVERED', 'FAILED', 'WITHHELD'] as const
export type DeliveryState = (typeof deliveryStates)[number]

export type Webhook = {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly state: WebhookState
}

export const hostOf = (address: string): string => new URL(address).hostname

/** What the record says of it: an address may carry a key of the other side. */
export const toldOfWebhook = ({ name, address }: Pick<Webhook, 'name' | 'address'>) => ({ name, host: hostOf(address) })

export function ensureRoomForWebhook(own: readonly Webhook[]): void {
  if (own.length >= mostWebhooks) throw new Refusal('too-many-webhooks', { most: mostWebhooks })
}

/** One's own alone: somebody else's is not there. */
export function ownWebhook(own: readonly Webhook[], id: string): Webhook {
  const found = own.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found')
  return found
}

export function ensureIsLive({ state }: Webhook, isLive: boolean): void {
  if ((state === 'LIVE') !== isLive) throw new Refusal(isLive ? 'webhook-not-live' : 'webhook-live')
}
