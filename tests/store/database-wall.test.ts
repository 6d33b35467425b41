import { beforeAll, expect, test } from 'vitest'
import { transactAs, transactFor, transactOutside } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { at, hashOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town
let neighbour: Town

const tenantTables = await rows.$queryRaw<{ name: string; forced: boolean }[]>`
  SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'congress_id' AND NOT a.attisdropped
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  await assigned(neighbour, [
    { unit: neighbour.transport, role: 'LEAD' },
    { unit: neighbour.housing, role: 'ASSIST' },
  ])
})

/** Every policy of ours is out of the way: plain SQL in the context of our town. */
test.each(tenantTables)('$name is walled, also against its owner', ({ forced }) => expect(forced).toBe(true))

test.each(tenantTables)('of $name nobody sees or changes a row of the neighbour', async ({ name }) => {
  const table = Prisma.raw(`"${name}"`)
  const strange = Prisma.sql`FROM ${table} WHERE congress_id <> ${town.congressId}::uuid`
  for (const run of [
    (sql: Prisma.Sql) => transactAs(hashOf(town.office.token), at(day), (tx) => open(tx).$queryRaw<object[]>(sql)),
    (sql: Prisma.Sql) => transactFor(town.congressId, (tx) => open(tx).$queryRaw<object[]>(sql)),
  ]) {
    expect(await run(Prisma.sql`SELECT 1 ${strange}`)).toEqual([])
    const moved = Prisma.sql`UPDATE ${table} SET congress_id = congress_id WHERE congress_id <> ${town.congressId}::uuid RETURNING 1`
    expect(await run(moved).catch(permissionDenied)).toEqual([])
    expect(await run(Prisma.sql`DELETE ${strange} RETURNING 1`).catch(permissionDenied)).toEqual([])
  }
})

test.each(tenantTables)('without a congress $name is empty', async ({ name }) => {
  const count = Prisma.sql`SELECT count(*)::int AS count FROM ${Prisma.raw(`"${name}"`)}`
  for (const place of ['web', 'worker'] as const)
    expect(await transactOutside(place, (tx) => open(tx).$queryRaw(count))).toEqual([{ count: 0 }])
})

test('nobody writes a row into the neighbour', async () => {
  const stray = { congressId: neighbour.congressId, name: '越界' }
  const written = transactFor(town.congressId, (tx) => open(tx).person.create({ data: stray }))
  await expect(written).rejects.toThrow(/row-level security/)
  const mine = town.lead.personId
  const moved = transactFor(town.congressId, (tx) =>
    open(tx).person.update({ where: { id: mine }, data: { congressId: neighbour.congressId } }),
  )
  await expect(moved).rejects.toThrow(/row-level security/)
})

test.each(['bare id', 'seal of another transaction', 'made-up seal', 'session setting'])(
  'a context forged by injected SQL shows nothing: %s',
  async (forgery) => {
    const id = neighbour.congressId
    const stolen = await transactFor(id, async (tx) => {
      const [row] = await open(tx).$queryRaw<{ seal: string }[]>`SELECT current_setting('app.congress') AS seal`
      return row?.seal as string
    })
    const forged = { 'bare id': id, 'made-up seal': `${id}:${'0'.repeat(64)}` }[forgery] ?? stolen
    const isLocal = forgery !== 'session setting'
    const seen = await transactOutside('web', async (tx) => {
      await open(tx).$queryRaw`SELECT set_config('app.congress', ${forged}, ${isLocal})`
      return open(tx).$queryRaw`SELECT id FROM suggestion`
    })
    expect(seen).toEqual([])
  },
)

test.each([
  'SELECT access.enter_congress(uuidv7())',
  'SELECT access.seal(uuidv7())',
  'SELECT * FROM access.seal_key',
  "SELECT access.found_congress('x', 'x', false)",
  'SELECT access.congresses()',
  'SELECT access.public_towns(s, b) FROM suggestion s, publication b',
  'CREATE TABLE mine (id int)',
  'CREATE FUNCTION access.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
  'ALTER TABLE suggestion DISABLE ROW LEVEL SECURITY',
  'DROP POLICY tenant ON suggestion',
  'SET ROLE huiyin_access',
  'SET ROLE huiyin_owner',
  'DELETE FROM notice',
  'TRUNCATE suggestion',
])('the pages may not: %s', async (sql) => {
  await expect(transactOutside('web', (tx) => open(tx).$executeRawUnsafe(sql))).rejects.toThrow(/denied|must be owner/)
})

test('the roles own nothing, and none of them stands above the walls', async () => {
  const owned = await rows.$queryRaw`
    SELECT relname::text FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
     WHERE r.rolname IN ('huiyin_app', 'huiyin_worker', 'huiyin_web', 'huiyin_jobs')`
  expect(owned).toEqual([])
  const mighty = await rows.$queryRaw`
    SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'huiyin%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`
  expect(mighty).toEqual([])
})

test('every function that looks over the wall is on this list', async () => {
  const definers = await rows.$queryRaw<{ name: string }[]>`
    SELECT p.oid::regproc::text AS name FROM pg_proc p WHERE p.prosecdef AND p.pronamespace NOT IN ('pg_catalog'::regnamespace)
     AND p.pronamespace::regnamespace::text NOT LIKE 'pgboss%' ORDER BY 1`
  expect(definers.map(({ name }) => name)).toEqual([
    'access.account_for_sign_in',
    'access.chain_event',
    'access.congresses',
    'access.current_congress',
    'access.demonstration_people',
    'access.enter_api_token',
    'access.enter_calendar_feed',
    'access.enter_congress',
    'access.enter_door',
    'access.enter_door_receipt',
    'access.enter_outside_request',
    'access.enter_session',
    'access.found_congress',
    'access.grants_of',
    'access.ladder_runs',
    'access.open_sign_in',
    'access.public_addresses',
    'access.public_answers',
    'access.public_award',
    'access.public_awards',
    'access.public_choices',
    'access.public_commitments',
    'access.public_commitments',
    'access.public_delegate',
    'access.public_delegates',
    'access.public_file',
    'access.public_licences',
    'access.public_papers',
    'access.public_parts',
    'access.public_piece',
    'access.public_promises',
    'access.public_report',
    'access.public_reports',
    'access.public_sessions',
    'access.public_suggestion',
    'access.public_suggestions',
    'access.public_years',
    'access.record_refused_sign_in',
    'access.seal',
    'access.verify_letter',
    'search.find_entries',
  ])
})

function permissionDenied(error: unknown): object[] {
  if (error instanceof Error && /permission denied/.test(error.message)) return []
  throw error
}
