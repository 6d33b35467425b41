import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { disconnect } from '@/lib/store/prisma'
import { database } from './database'
import { rows } from './rows'

const { superuser, template } = inject('testServer')
const client = new pg.Client({ connectionString: superuser })
await client.connect()
await client.query(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`)
// File by file: page by page through the log costs half as much again.
await client.query(`CREATE DATABASE ${database.name} TEMPLATE ${template} STRATEGY file_copy OWNER huiyin_owner`)
await client.end()

// Named in the environment before the application asks for it.
process.env.DATABASE_URL = database.web
process.env.DATABASE_OWNER_URL = database.owner
process.env.DATABASE_WORKER_URL = database.jobs

afterAll(async () => {
  await Promise.all([disconnect(), rows.$disconnect()])
})
