import pg from 'pg'
import { inject } from 'vitest'
import { disconnect } from '@/lib/store/prisma'
import { loadDemonstration } from '@/prisma/demo/load'
import { name } from './database'
import { rows } from './rows'

const { superuser, run } = inject('testServer')
/** Named like the databases of this run, so that whoever clears up after it takes it along. */
const loaded = `test_run_${run}_demonstration`
const lock = 20_222

/** The demonstration year in this file's own database: loaded by the first file of a run that asks, copied from there by the others. */
export async function demonstrationLoaded(progress: Parameters<typeof loadDemonstration>[0] = () => undefined) {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [loaded])
    if (rowCount) return await copy(client, loaded, name)
    await loadDemonstration(progress)
    await copy(client, name, loaded)
  } finally {
    await client.end()
  }
}

/** A database is copied while nobody is in it; whoever asks next comes in anew. */
async function copy(client: pg.Client, from: string, to: string): Promise<void> {
  await Promise.all([disconnect(), rows.$disconnect()])
  await client.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} OWNER huiyin_owner`)
}
