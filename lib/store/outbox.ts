import { fromPrisma, PgBoss } from 'pg-boss'
import { databaseConnection } from '@/lib/env'
import { isTold } from '@/lib/notifications/rules'
import { deliveryQueue, queueSchema } from './queue-names'
import { open, type Tx } from './tx'

export type DeliveryJob = { congressId: string; eventId: string }

/** Puts the delivery of an event into the queue, in the same transaction: no commit, no message. */
export async function enqueueDelivery(tx: Tx, { type, ...job }: DeliveryJob & { type: string }): Promise<void> {
  if (!isTold(type)) return
  const boss = await sender()
  await boss.insert(deliveryQueue, [{ data: job }], { db: fromPrisma(open(tx)) })
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
