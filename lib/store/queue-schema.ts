import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { sendingAttempts } from '@/lib/domain/notices/sending'
import {
  deliveryQueue,
  digestQueue,
  packingQueue,
  queueSchema,
  recountQueue,
  sendingQueue,
  webhookQueue,
} from './queue-names'

const rights = `
  GRANT USAGE ON SCHEMA ${queueSchema} TO huiyin_app, huiyin_worker;
  GRANT SELECT ON ALL TABLES IN SCHEMA ${queueSchema} TO huiyin_app;
  GRANT INSERT ON ${queueSchema}.job_common TO huiyin_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO huiyin_worker;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO huiyin_worker;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${queueSchema} TO huiyin_app, huiyin_worker;
  GRANT SELECT (migration_name, finished_at) ON _prisma_migrations TO huiyin_app;`

/** A worker that is silent for ten seconds is taken for dead. */
const watched = { retryBackoff: true, heartbeatSeconds: 10, expireInSeconds: 120 }

/** A receiver may be away for some hours; what then still waits has failed, and a person is rung up. */
const untilGivenUp = { retryLimit: 2 * sendingAttempts, retryDelay: 20, retryDelayMax: 1800 }

const queues = {
  [deliveryQueue]: { retryLimit: 20, retryDelay: 2, retryDelayMax: 300 },
  [sendingQueue]: untilGivenUp,
  [digestQueue]: untilGivenUp,
  [webhookQueue]: { retryLimit: 5, retryDelay: 5, retryDelayMax: 60 },
  [packingQueue]: { retryLimit: 5, retryDelay: 5, retryDelayMax: 60 },
  [recountQueue]: { retryLimit: 20, retryDelay: 2, retryDelayMax: 60 },
}

/** The queue's own tables, made and kept current by the owner of the database; the application only uses them. */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: queueSchema,
    max: 2,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  try {
    for (const [name, patience] of Object.entries(queues)) {
      if (!(await boss.getQueue(name))) await boss.createQueue(name)
      await boss.updateQueue(name, { ...watched, ...patience })
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(rights).finally(() => client.end())
}
