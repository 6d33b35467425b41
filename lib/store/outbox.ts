import { fromPrisma, PgBoss } from 'pg-boss'
import { databaseConnection } from '@/lib/env'
import { isTold } from '@/lib/notifications/rules'
import {
  deliveryQueue,
  digestQueue,
  packingQueue,
  queueSchema,
  recountQueue,
  sendingQueue,
  webhookQueue,
} from './queue-names'
import { open, type Tx } from './tx'

export type DeliveryJob = { congressId: string; eventId: string }
export type SendingJob = { congressId: string; noticeId: string }
export type RecountJob = { congressId: string }
export type PackingJob = { congressId: string; dossierId: string }
export type WebhookJob = { congressId: string; deliveryId: string }
export type DigestJob = { congressId: string; digestId: string }

type Delivery = DeliveryJob & { readonly type: string; readonly from?: Date }

/** Puts the delivery of an event into the queue, in the same transaction: no commit, no message. What can wait for the office hours is told from then on. */
export async function enqueueDelivery(tx: Tx, { type, from, ...job }: Delivery): Promise<void> {
  if (isTold(type)) await enqueue(tx, deliveryQueue, [job], from)
}

export async function enqueueDeliveries(
  tx: Tx,
  congressId: string,
  events: readonly { eventId: string; type: string }[],
): Promise<void> {
  const told = events.filter(({ type }) => isTold(type))
  await enqueue(
    tx,
    deliveryQueue,
    told.map(({ eventId }): DeliveryJob => ({ congressId, eventId })),
  )
}

/** One at a time is enough: whoever takes it up goes on until nothing is left. */
export async function enqueueRecount(tx: Tx, congressId: string): Promise<void> {
  const [waiting] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM pgboss.job WHERE name = ${recountQueue} AND state < 'active' AND data->>'congressId' = ${congressId} LIMIT 1`
  if (!waiting) await enqueue(tx, recountQueue, [{ congressId } satisfies RecountJob])
}

export const enqueueSending = (tx: Tx, congressId: string, noticeIds: readonly string[]): Promise<void> =>
  enqueue(
    tx,
    sendingQueue,
    noticeIds.map((noticeId): SendingJob => ({ congressId, noticeId })),
  )

export const enqueueDigests = (tx: Tx, congressId: string, digestIds: readonly string[]): Promise<void> =>
  enqueue(
    tx,
    digestQueue,
    digestIds.map((digestId): DigestJob => ({ congressId, digestId })),
  )

export const enqueuePacking = (tx: Tx, congressId: string, dossierIds: readonly string[]): Promise<void> =>
  enqueue(
    tx,
    packingQueue,
    dossierIds.map((dossierId): PackingJob => ({ congressId, dossierId })),
  )

export const enqueueWebhooks = (tx: Tx, congressId: string, deliveryIds: readonly string[]): Promise<void> =>
  enqueue(
    tx,
    webhookQueue,
    deliveryIds.map((deliveryId): WebhookJob => ({ congressId, deliveryId })),
  )

async function enqueue(tx: Tx, queue: string, jobs: readonly object[], startAfter?: Date): Promise<void> {
  if (jobs.length === 0) return
  const boss = await sender()
  await boss.insert(
    queue,
    jobs.map((data) => (startAfter ? { data, startAfter } : { data })),
    { db: fromPrisma(open(tx)) },
  )
}

let sending: Promise<PgBoss> | undefined

/** Knows the queues and writes into them; it runs nothing and supervises nothing. */
function sender(): Promise<PgBoss> {
  sending ??= openSender().catch((error: unknown) => {
    sending = undefined
    throw error
  })
  return sending
}

async function openSender(): Promise<PgBoss> {
  const idle = { supervise: false, schedule: false, migrate: false, registerInstance: false }
  const boss = new PgBoss({
    ...databaseConnection('web'),
    max: 1,
    schema: queueSchema,
    queueCacheIntervalSeconds: 3600,
    ...idle,
  })
  boss.on('error', () => undefined)
  await boss.start()
  return boss
}
