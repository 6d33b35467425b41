import pg from 'pg'
import { inject } from 'vitest'
import { disconnect } from '@/lib/store/prisma'
import { rows } from './rows'

const { superuser } = inject('testServer')

/** Works on the server, outside of every database of a test. */
export async function onServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A database is copied while nobody is in it; whoever asks next comes in anew. */
export async function copy(client: pg.Client, from: string, to: string): Promise<void> {
  await Promise.all([disconnect(), rows.$disconnect()])
  // The one that hands over to the queue keeps its own way in for a while.
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [from])
  await createFrom(client, from, to)
}

/** Anew, and file by file: page by page through the log costs half as much again. */
export async function createFrom(client: pg.Client, from: string, to: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy OWNER huiyin_owner`)
}
