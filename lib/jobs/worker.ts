import { PgBoss } from 'pg-boss'
import { databaseConnection } from '@/lib/env'
import type { DeliveryJob } from '@/lib/store/outbox'
import { deliveryQueue, queueSchema } from '@/lib/store/queue-names'
import { log, traceOf } from '@/lib/web/log'
import { deliverEvent } from './deliver-events'

const patience = 20_000

/** A killed worker's jobs are noticed within seconds and taken up again. */
const watch = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }

/** Takes up what the queue holds until it is stopped; stopping waits for what is under way. */
export async function runWorker(): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({
    ...databaseConnection('worker'),
    ...watch,
    max: 3,
    schema: queueSchema,
    migrate: false,
    schedule: false,
  })
  boss.on('error', (error) => log().error(traceOf(error), 'queue'))
  await boss.start()
  await boss.work<DeliveryJob>(deliveryQueue, { batchSize: 20, pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { data } of jobs) await deliverEvent(data)
  })
  log().info('worker ready')
  return { stop: () => boss.stop({ graceful: true, timeout: patience }) }
}
