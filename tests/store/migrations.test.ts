import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyMigrations } from '@/bin/ground/migrations'
import { database } from '../support/database'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'migrations-'))
  await writeFile(join(directory, 'migration_lock.toml'), 'provider = "postgresql"\n')
})
afterEach(() => rm(directory, { recursive: true }))

async function write(name: string, sql: string) {
  await mkdir(join(directory, name), { recursive: true })
  await writeFile(join(directory, name, 'migration.sql'), sql)
}

async function tables(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.owner })
  await client.connect()
  const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE tablename LIKE 'attempt%' ORDER BY 1")
  await client.end()
  return rows.map(({ tablename }) => tablename)
}

test('a function with semicolons in it arrives whole', async () => {
  await write(
    '20990101000000_function',
    'CREATE FUNCTION attempt() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;',
  )
  expect(await applyMigrations(database.owner, directory)).toEqual(['20990101000000_function'])
  expect(await applyMigrations(database.owner, directory)).toEqual([])
})

test('a migration that fails leaves nothing behind and is tried again when it has been mended', async () => {
  const name = '20990102000000_table'
  await write(name, 'CREATE TABLE attempt_one (id int); CREATE TABLE attempt_two (id nonsense);')
  await expect(applyMigrations(database.owner, directory)).rejects.toMatchObject({ code: 'migration-failed' })
  expect(await tables()).toEqual([])
  await write(name, 'CREATE TABLE attempt_one (id int); CREATE TABLE attempt_two (id int);')
  expect(await applyMigrations(database.owner, directory)).toEqual([name])
  expect(await tables()).toEqual(['attempt_one', 'attempt_two'])
})

test('an address without a server behind it is named, its password is not', async () => {
  const nowhere = applyMigrations('postgresql://owner:hush@127.0.0.1:1/huiyin', directory)
  await expect(nowhere).rejects.toMatchObject({ code: 'database-unreachable' })
  await expect(nowhere).rejects.not.toThrow(/hush/)
})
