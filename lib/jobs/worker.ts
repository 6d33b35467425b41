import { type Job, type JobResult, PgBoss } from 'pg-boss'
import { databaseConnection } from '@/lib/env'
import type { DeliveryJob, DigestJob, RecountJob, SendingJob } from '@/lib/store/outbox'
import { deliveryQueue, digestQueue, queueSchema, recountQueue, sendingQueue } from '@/lib/store/queue-names'
import { log, traceOf } from '@/lib/web/log'
import { deliverEvent } from './deliver-events'
import { sendDigest } from './digests'
import { recount } from './recount'
import { sendNotice } from './send-notices'

const patience = 20_000

/** A killed worker's jobs are noticed within seconds and taken up again. */
const watch = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }

/** Each job is alone in its lane and followed by the next at once: one that hangs, fails or waits for its receiver holds up no other. */
const alone = { batchSize: 1, pollingIntervalSeconds: 1, burstWhenBatchFull: true, perJobResults: true } as const
const lanes = { deliver: 4, send: 12, digest: 4 } as const

/** Goes on for most of a minute and puts the rest back. */
const long = { ...alone, localConcurrency: 1 } as const

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
  await boss.work<DeliveryJob>(deliveryQueue, { ...alone, localConcurrency: lanes.deliver }, each(deliverEvent))
  await boss.work<SendingJob>(sendingQueue, { ...alone, localConcurrency: lanes.send }, each(sendNotice))
  await boss.work<DigestJob>(digestQueue, { ...alone, localConcurrency: lanes.digest }, each(sendDigest))
  await boss.work<RecountJob>(recountQueue, long, each(recount))
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
