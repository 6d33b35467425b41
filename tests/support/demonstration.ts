import { inject } from 'vitest'
import { loadDemonstration } from '@/prisma/demo/load'
import { copy, onServer } from './copies'
import { name } from './database'

const { run } = inject('testServer')
/** Named like the databases of this run, so that whoever clears up after it takes it along. */
const loaded = `test_run_${run}_demonstration`
const lock = 20_222

/** The demonstration year in this file's own database: loaded by the first file of a run that asks, copied from there by the others. */
export function demonstrationLoaded(progress: Parameters<typeof loadDemonstration>[0] = () => undefined) {
  return onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [loaded])
    if (rowCount) return copy(client, loaded, name)
    await loadDemonstration(progress)
    await copy(client, name, loaded)
  })
}
