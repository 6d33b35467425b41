import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { deliveryQueue, queueSchema } from './queue-names'

const rights = `
  GRANT USAGE ON SCHEMA ${queueSchema} TO huiyin_app, huiyin_worker;
  GRANT SELECT ON ALL TABLES IN SCHEMA ${queueSchema} TO huiyin_app;
  GRANT INSERT ON ${queueSchema}.job_common TO huiyin_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO huiyin_worker;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO huiyin_worker;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${queueSchema} TO huiyin_app, huiyin_worker;
  GRANT SELECT (migration_name, finished_at) ON _prisma_migrations TO huiyin_app;`

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
    if (!(await boss.getQueue(deliveryQueue))) await boss.createQueue(deliveryQueue)
    await boss.updateQueue(deliveryQueue, {
      retryLimit: 20,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 300,
      heartbeatSeconds: 10,
      expireInSeconds: 120,
    })
  } finally {
    await boss.stop({ graceful: false })
  }
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(rights).finally(() => client.end())
}
