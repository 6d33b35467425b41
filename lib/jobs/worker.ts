import { type Job, type JobResult, PgBoss } from 'pg-boss'
import { databaseConnection } from '@/lib/env'
import type { DeliveryJob, DigestJob, PackingJob, RecountJob, SendingJob, WebhookJob } from '@/lib/store/outbox'
import {
  deliveryQueue,
  digestQueue,
  packingQueue,
  queueSchema,
  recountQueue,
  sendingQueue,
  webhookQueue,
} from '@/lib/store/queue-names'
import { log, traceOf } from '@/lib/web/log'
import { deliverEvent } from './deliver-events'
import { sendDigest } from './digests'
import { packDossier } from './pack-dossiers'
import { recount } from './recount'
import { sendNotice } from './send-notices'
import { sendWebhook } from './send-webhooks'

const patience = 20_000

/** A killed worker's jobs are noticed within seconds and taken up again. */
const watch = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }

/** A few side by side in each lane, and more at once while the lane is full: one that hangs or fails holds up none of the others. */
const few = { batchSize: 4, pollingIntervalSeconds: 1, burstWhenBatchFull: true, perJobResults: true } as const
const lanes = { deliver: 2, send: 4, webhooks: 2, digest: 1 } as const

/** Goes on for most of a minute and puts the rest back. */
const long = { ...few, batchSize: 1 } as const

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
  await boss.work<DeliveryJob>(deliveryQueue, { ...few, localConcurrency: lanes.deliver }, each(deliverEvent))
  await boss.work<SendingJob>(sendingQueue, { ...few, localConcurrency: lanes.send }, each(sendNotice))
  await boss.work<WebhookJob>(webhookQueue, { ...few, localConcurrency: lanes.webhooks }, each(sendWebhook))
  await boss.work<DigestJob>(digestQueue, { ...few, localConcurrency: lanes.digest }, each(sendDigest))
  await boss.work<RecountJob>(recountQueue, long, each(recount))
  await boss.work<PackingJob>(packingQueue, long, each(packDossier))
  log().info('worker ready')
  return { stop: () => boss.stop({ graceful: true, timeout: patience }) }
}

const each =
  <Data>(work: (data: Data) => Promise<void>) =>
  (jobs: Job<Data>[]): Promise<JobResult[]> =>
    Promise.all(jobs.map(({ id, data }) => ended(id, work(data))))

const ended = (id: string, work: Promise<void>): Promise<JobResult> =>
  work.then(
    () => ({ id, status: 'completed' as const }),
    (error: unknown) => {
      log().error({ jobId: id, ...traceOf(error) }, 'job failed')
      return { id, status: 'failed' as const, output: { error: error instanceof Error ? error.name : 'unknown' } }
    },
  )
