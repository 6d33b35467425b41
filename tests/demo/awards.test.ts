import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { publicAwards } from '@/lib/queries/public-awards'
import { transactOutside } from '@/lib/store/transact'
import { database } from '../support/database'
import { demonstrationLoaded } from '../support/demonstration'

async function ask<Found extends pg.QueryResultRow>(sql: string): Promise<Found[]> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  return client
    .query<Found>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

beforeAll(async () => demonstrationLoaded(), 240_000)

test('of 2022 units are commended, suggestions stand in notice and workers wait for an answer', async () => {
  const calls = await ask(`
    SELECT kind, state, notice_until::text AS until, quota,
      count(a.id) FILTER (WHERE a.agreed AND a.struck_at IS NULL)::int AS standing, count(a.id) FILTER (WHERE a.certificate IS NOT NULL)::int AS certificates,
      count(a.id) FILTER (WHERE a.struck_at IS NOT NULL)::int AS struck, count(a.id) FILTER (WHERE a.followed_on IS NOT NULL)::int AS followed,
      (count(a.id) FILTER (WHERE a.findings <> '[]') > 0) AS barred,
      (SELECT count(*)::int FROM award_objection o WHERE o.call_id = w.id AND o.outcome IS NULL) AS waiting
    FROM award_call w JOIN award_candidate a ON a.call_id = w.id GROUP BY w.id ORDER BY kind`)
  const none = { struck: 0, followed: 0, certificates: 0, waiting: 0, barred: true }
  expect(calls).toEqual([
    {
      ...none,
      barred: false,
      kind: 'SUGGESTION',
      state: 'NOTIFIED',
      until: '2023-01-12',
      quota: 8,
      standing: 8,
      struck: 1,
      followed: 1,
    },
    { ...none, kind: 'UNIT', state: 'DECIDED', until: '2023-01-06', quota: 6, standing: 5, struck: 1, certificates: 5 },
    { ...none, kind: 'WORKER', state: 'NOTIFIED', until: '2023-01-06', quota: 5, standing: 5, waiting: 1 },
  ])
})

test('every step is told, and anybody reads the three notices in the new year', async () => {
  const [told] = await ask<{ missing: number; candidates: number; nominated: number }>(`
    SELECT (SELECT count(*)::int FROM award_candidate) AS candidates,
      (SELECT count(*)::int FROM event WHERE type = 'award.nominated') AS nominated,
      (SELECT count(*)::int FROM award_call w WHERE NOT EXISTS (SELECT FROM event e WHERE e.subject_id = w.id AND e.type = 'award.notice-opened')) AS missing`)
  expect(told?.nominated).toBe(told?.candidates)
  expect(told?.missing).toBe(0)
  const { rows } = await transactOutside('web', (tx) =>
    publicAwards(tx, new Date('2023-01-09T01:00:00Z'), { page: undefined }),
  )
  expect(rows.map(({ kind }) => kind).sort()).toEqual(['SUGGESTION', 'UNIT', 'WORKER'])
})
