import { afterAll, inject } from 'vitest'
import { disconnect } from '@/lib/store/prisma'
import { createFrom, onServer } from './copies'
import { database } from './database'
import { rows } from './rows'

const { template } = inject('testServer')
await onServer((client) => createFrom(client, template, database.name))

// Named in the environment before the application asks for it.
process.env.DATABASE_URL = database.web
process.env.DATABASE_OWNER_URL = database.owner
process.env.DATABASE_WORKER_URL = database.jobs

afterAll(async () => {
  await Promise.all([disconnect(), rows.$disconnect()])
})
