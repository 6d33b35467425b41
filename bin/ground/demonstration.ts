import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { databaseConnection } from '@/lib/env'
import { dataDirectory, project } from './project'
import { say, step } from './say'

type Progress = (done: number, of: number, what: string) => void

const loader = join(project, 'prisma/demo/load.ts')

async function ask<Row extends pg.QueryResultRow>(place: 'web' | 'worker', sql: string): Promise<Row[]> {
  const client = new pg.Client(databaseConnection(place))
  await client.connect()
  return client
    .query<Row>(sql)
    .then(
      ({ rows }) => rows,
      (error) => Promise.reject(error),
    )
    .finally(() => client.end())
}

async function isEmpty(): Promise<boolean> {
  return (await ask('worker', 'SELECT access.congresses()')).length === 0
}

const loadingNote = () => join(dataDirectory(), 'demonstration-loading')

/** True when an earlier start was killed in the middle: half a demonstration is worth nothing. */
export async function wasInterrupted(): Promise<boolean> {
  return access(loadingNote()).then(
    () => true,
    () => false,
  )
}

/** The demonstration year, and nothing else, goes into an empty database. */
export async function ensureDemonstration(): Promise<void> {
  if (!(await isEmpty())) return
  const exists = await access(loader).then(
    () => true,
    () => false,
  )
  if (!exists) return say('没有示范数据。', 'There is no demonstration data.')
  await writeFile(loadingNote(), '')
  const { loadDemonstration } = (await import(pathToFileURL(loader).href)) as {
    loadDemonstration(progress: Progress): Promise<void>
  }
  await step('载入示范年度', 'Loading the demonstration year', (note) =>
    loadDemonstration((done, of, what) => note(`${done}/${of} ${what}`)),
  )
  const { disconnect } = await import('@/lib/store/prisma')
  await disconnect()
  await rm(loadingNote(), { force: true })
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
