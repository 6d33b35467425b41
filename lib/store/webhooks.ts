import type { Webhook, WebhookState } from '@/lib/domain/webhook/webhook'
import { open, type Tx } from './tx'
import { discardWaiting } from './webhook-deliveries'

type Sealed = Uint8Array<ArrayBuffer>

/** One's own; held until commit, so that the last place is given once. */
export async function lockWebhooks(tx: Tx, personId: string): Promise<Webhook[]> {
  await open(tx).$queryRaw`SELECT id FROM person WHERE id = ${personId}::uuid FOR UPDATE`
  return open(tx).$queryRaw<Webhook[]>`SELECT id, name, address, state FROM webhook WHERE person_id = ${personId}::uuid`
}

export type NewWebhook = {
  readonly congressId: string
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly kinds: string[]
  readonly secret: Sealed
  readonly createdAt: Date
}

export const addWebhook = async (tx: Tx, webhook: NewWebhook): Promise<string> =>
  (await open(tx).webhook.create({ data: webhook, select: { id: true } })).id

export async function changeWebhook(tx: Tx, id: string, about: { name: string; kinds: string[] }): Promise<void> {
  await open(tx).webhook.update({ where: { id }, data: about })
}

/** The one that was valid signs beside it until then; one before that ends at once. */
export async function renewSecret(tx: Tx, id: string, secret: Sealed, formerUntil: Date): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE webhook SET former_secret = secret, former_until = ${formerUntil}, secret = ${secret} WHERE id = ${id}::uuid`
}

/** What still waits is not told any more once it stands still: its owner sees it, and may send it again. */
export async function stillWebhook(tx: Tx, id: string, state: Exclude<WebhookState, 'LIVE'>): Promise<void> {
  await open(tx).webhook.update({ where: { id }, data: { state, failures: 0, restUntil: null } })
  await discardWaiting(tx, id)
}

export async function resumeWebhook(tx: Tx, id: string): Promise<void> {
  await open(tx).webhook.update({ where: { id }, data: { state: 'LIVE', failures: 0, restUntil: null } })
}

export async function dropWebhook(tx: Tx, id: string): Promise<void> {
  await open(tx).webhook.delete({ where: { id } })
}

/** With the account or the offices of their owner: he sets them going again himself, if he comes back. */
export async function stopWebhooksOf(tx: Tx, personId: string): Promise<void> {
  const live = await open(tx).webhook.findMany({ where: { personId, state: 'LIVE' }, select: { id: true } })
  for (const { id } of live) await stillWebhook(tx, id, 'STOPPED')
}

export type Listener = { readonly id: string; readonly personId: string; readonly type: string }

/** Live, and asked for events of this kind. */
export const listenersTo = (tx: Tx, eventId: string): Promise<Listener[]> =>
  open(tx).$queryRaw<Listener[]>`
    SELECT w.id, w.person_id AS "personId", e.type FROM event e JOIN webhook w ON w.congress_id = e.congress_id AND w.state = 'LIVE' AND e.type = ANY(w.kinds)
     WHERE e.id = ${eventId}::uuid ORDER BY w.id`
