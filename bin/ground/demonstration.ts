import pg from 'pg'
import { databaseConnection } from '@/lib/env'
import { step } from './say'

async function ask<Row extends pg.QueryResultRow>(place: 'web' | 'worker', sql: string): Promise<Row[]> {
  const client = new pg.Client(databaseConnection(place))
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** The demonstration year, and nothing else, goes into an empty database. */
export async function ensureDemonstration(): Promise<void> {
  if ((await ask('worker', 'SELECT access.congresses()')).length > 0) return
  // Not before the database client has been generated.
  const { loadDemonstration } = await import('@/prisma/demo/load')
  const { disconnect } = await import('@/lib/store/prisma')
  await step('载入示范年度', 'Loading the demonstration year', (note) =>
    loadDemonstration((done, of, what) => note(`${done}/${of} ${what}`)),
  ).finally(disconnect)
}

export interface DemonstrationPerson {
  login: string
  name: string
  roles: string[]
}

export async function demonstrationPeople(): Promise<DemonstrationPerson[]> {
  const [row] = await ask<{ people: DemonstrationPerson[] }>('web', 'SELECT access.demonstration_people() AS people')
  return row?.people ?? []
}
