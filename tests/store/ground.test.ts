import pg from 'pg'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/store/prisma'
import { database } from '../support/database'

async function ask(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

test('each test file has a migrated database of its own', async () => {
  const { rows } = await ask(database.owner, 'SELECT count(*)::int AS applied FROM _prisma_migrations')
  expect(rows[0].applied).toBeGreaterThan(0)
})

test('the application works in its role, whatever login it uses', async () => {
  const asked = await prisma('web').$queryRaw<{ role: string; limit: string }[]>`
    SELECT current_user::text AS role, current_setting('statement_timeout') AS limit`
  expect(asked).toEqual([{ role: 'huiyin_app', limit: '5s' }])
  const worker = await prisma('worker').$queryRaw<{ role: string }[]>`SELECT current_user::text AS role`
  expect(worker).toEqual([{ role: 'huiyin_worker' }])
})

test('what the application may not read, it cannot read by naming another role', async () => {
  await expect(ask(database.web, 'SET ROLE huiyin_owner')).rejects.toThrow(/permission denied/)
})

test('a commit is on the disk before it is acknowledged', async () => {
  const { rows } = await ask(
    database.superuser,
    "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name",
  )
  expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on'])
})

test('Chinese sorts the way a Chinese reader expects', async () => {
  const { rows } = await ask(
    database.web,
    "SELECT string_agg(name, '' ORDER BY name) AS sorted FROM (VALUES ('张'), ('安'), ('李')) AS names(name)",
  )
  expect(rows[0].sorted).toBe('安李张')
})
