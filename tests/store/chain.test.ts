import { readdir } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { verifyChain } from '@/lib/store/chain'
import { newestMigration } from '@/lib/store/readiness'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { handIn } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

const verified = () => verifyChain((work) => transactFor(town.congressId, work))

/** What only the master of the database can do: the trigger that refuses is switched off. */
async function tamper(sql: string): Promise<void> {
  await rows.$transaction([
    rows.$executeRaw`SET LOCAL session_replication_role = replica`,
    rows.$executeRawUnsafe(sql.replaceAll('$congress', `'${town.congressId}'`)),
  ])
}

beforeEach(async () => {
  town = await foundTown()
  await handIn(town.lead, '2022-02-23')
  await handIn(town.lead, '2022-02-23')
})

test('an untouched chain is whole, and names its head', async () => {
  expect(await verified()).toMatchObject({ events: 4, broken: null, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test.each([
  ['a changed word', "UPDATE event SET data = '{}' WHERE congress_id = $congress AND sequence = 2", 2, 'CONTENT'],
  ['another name', "UPDATE event SET actor_name = '别人' WHERE congress_id = $congress AND sequence = 3", 3, 'CONTENT'],
  [
    'another time',
    "UPDATE event SET at = at + interval '1 millisecond' WHERE congress_id = $congress AND sequence = 1",
    1,
    'CONTENT',
  ],
  ['a deleted row', 'DELETE FROM event WHERE congress_id = $congress AND sequence = 2', 2, 'MISSING'],
  ['a cut end', 'DELETE FROM event WHERE congress_id = $congress AND sequence > 2', 3, 'HEAD'],
  ['an empty log', 'DELETE FROM event WHERE congress_id = $congress', 1, 'HEAD'],
  [
    'a changed row with a hash of its own',
    "UPDATE event SET data = '{}', hash = sha256('x') WHERE congress_id = $congress AND sequence = 2",
    2,
    'CONTENT',
  ],
])('by the master of the database, %s is found', async (_, sql, sequence, reason) => {
  await tamper(sql)
  expect((await verified()).broken).toEqual({ sequence, reason })
})

test('two events that changed places are found', async () => {
  await tamper('UPDATE event SET sequence = -sequence WHERE congress_id = $congress AND sequence IN (2, 3)')
  await tamper('UPDATE event SET sequence = 5 + sequence WHERE congress_id = $congress AND sequence < 0')
  expect((await verified()).broken).toMatchObject({ sequence: 2 })
})

test.each([
  'UPDATE event SET actor_name = NULL',
  'DELETE FROM event',
  'TRUNCATE event',
  'ALTER TABLE event DISABLE TRIGGER append_only',
  'DROP TRIGGER append_only ON event',
  'SET session_replication_role = replica',
  'UPDATE chain_head SET sequence = 0',
  'INSERT INTO chain_head (congress_id) VALUES (uuidv7())',
])('the application itself may not: %s', async (sql) => {
  for (const place of ['web', 'worker'] as const)
    await expect(transactOutside(place, (tx) => open(tx).$executeRawUnsafe(sql))).rejects.toThrow(
      /denied|must be owner|append-only|security policy/,
    )
})

test('a number or hash that somebody sends along is not believed', async () => {
  await transactFor(
    town.congressId,
    (tx) => open(tx).$executeRaw`
      INSERT INTO event (congress_id, sequence, type, subject_id, at, previous_hash, hash)
      VALUES (${town.congressId}::uuid, 999, 'list.exported', ${town.congressId}::uuid, now(), 'x', 'y')`,
  )
  expect(await verified()).toMatchObject({ events: 5, broken: null })
})

test('whoever reaches for what he may not see stands in the log', async () => {
  const input = { suggestionId: town.sessionId, handlers: [{ unitId: town.housing.id, role: 'SOLE', part: '' }] }
  expect(await refusalOf(act(town.office, 'assign-suggestion', input, '2022-03-01'))).toBe('not-found')
  const last = await rows.event.findFirstOrThrow({
    where: { congressId: town.congressId },
    orderBy: { sequence: 'desc' },
  })
  expect(last).toMatchObject({
    type: 'access.refused',
    actorId: town.office.personId,
    data: { command: 'assign-suggestion' },
  })
  expect((await verified()).broken).toBeNull()
})

test('the newest migration is the one that this program waits for', async () => {
  const folders = (await readdir('prisma/migrations', { withFileTypes: true })).filter((entry) => entry.isDirectory())
  expect(
    folders
      .map(({ name }) => name)
      .sort()
      .at(-1),
  ).toBe(newestMigration)
})
