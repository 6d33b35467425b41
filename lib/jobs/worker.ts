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

/** A full batch is followed by the next at once; one that fails holds up none of its neighbours. */
const batches = { batchSize: 20, pollingIntervalSeconds: 1, burstWhenBatchFull: true, perJobResults: true } as const

/** A receiver that takes its time keeps the others of its handful waiting and nobody else. */
const slow = { ...batches, batchSize: 10, localConcurrency: 3 } as const

/** Goes on for most of a minute and puts the rest back. */
const long = { ...batches, batchSize: 1 } as const

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
  await boss.work<DeliveryJob>(deliveryQueue, batches, eachAlone(deliverEvent))
  await boss.work<SendingJob>(sendingQueue, slow, eachBeside(sendNotice))
  await boss.work<DigestJob>(digestQueue, slow, eachBeside(sendDigest))
  await boss.work<RecountJob>(recountQueue, long, eachAlone(recount))
  log().info('worker ready')
  return { stop: () => boss.stop({ graceful: true, timeout: patience }) }
}

/** One after another, each with its own end. */
const eachAlone =
  <Data>(work: (data: Data) => Promise<void>) =>
  async (jobs: Job<Data>[]): Promise<JobResult[]> => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) results.push(await ended(id, work(data)))
    return results
  }

/** All at once, each with its own end: for work that waits for others. */
const eachBeside =
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
