import pg from 'pg'
import { database } from './database'

type Row = Record<string, unknown>

/** Looks behind the walls, as nobody of a congress can. */
export async function rows(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const found = await client.query<Row>(sql, values).finally(() => client.end())
  return found.rows
}

export async function rowOf(table: string, id: string): Promise<Row> {
  const [row] = await rows(`SELECT * FROM ${pg.escapeIdentifier(table)} WHERE id = $1`, [id])
  if (!row) throw new Error(`no ${table} ${id}`)
  return row
}

/** What happened to a subject, in order. */
export async function eventsOf(subjectId: string): Promise<string[]> {
  const found = await rows('SELECT type FROM event WHERE subject_id = $1 ORDER BY sequence', [subjectId])
  return found.map(({ type }) => String(type))
}
