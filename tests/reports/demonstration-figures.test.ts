import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { contradictions } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import { readWholeYear } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { demonstrationLoaded } from '../support/demonstration'
import { comparable } from './comparable'
import { yearBySql } from './year-by-sql'

let congress: string
let figures: YearFigures

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const { rows } = await client.query<Row>(sql).finally(() => client.end())
  return rows[0]!
}

beforeAll(async () => {
  await demonstrationLoaded()
  congress = (await ask<{ id: string }>('SELECT id FROM congress')).id
  const read = await transactFor(congress, (tx) => readWholeYear(tx, 2022, localDate('2023-01-08')))
  figures = read as YearFigures
})

test('the demonstration year equals the report of 8 January 2023', () => {
  expect(figures).toMatchObject({
    suggestions: 122,
    units: 33,
    delegates: 253,
    delegations: 11,
    replied: 122,
    faceToFace: 122,
  })
})

test('what counts from paper was read by two, alike, from a scan', async () => {
  const read = await ask<{ ratings: number; papers: number }>(`SELECT
    (SELECT count(*)::int FROM rating WHERE source = 'PAPER') AS ratings,
    (SELECT count(*)::int FROM rating r JOIN paper_rating p ON p.suggestion_id = r.suggestion_id AND p.round = r.round AND p.delegate_id = r.delegate_id
      JOIN attachment f ON f.id = p.attachment_id AND f.kind = 'RATING_FORM' AND f.suggestion_id = p.suggestion_id
      WHERE r.source = 'PAPER' AND p.outcome = 'AGREED' AND p.signed_on = r.rated_on AND p.settled_at = r.rated_at
        AND EXISTS (SELECT FROM attachment_piece w WHERE w.attachment_id = f.id AND length(w.bytes) = f.byte_size AND sha256(w.bytes) = f.sha256)
        AND (SELECT count(DISTINCT e.entered_by_id) = 2 AND bool_and(e.marks->>'result' = r.result) FROM paper_rating_entry e WHERE e.paper_id = p.id)) AS papers`)
  expect(read.ratings).toBeGreaterThanOrEqual(3)
  expect(read.papers).toBe(read.ratings)
})

test('nothing in it contradicts itself', () => {
  expect(contradictions(figures)).toEqual([])
})

/** The whole of it is compared: a figure that nobody has written in SQL is one that is missing there. */
test.each(['2023-01-08', '2022-12-31', '2022-06-30', '2022-04-18'])(
  'every figure of 2022 as seen on %s is found again by SQL that knows none of our definitions',
  async (day) => {
    const read = await transactFor(congress, (tx) => readWholeYear(tx, 2022, localDate(day)))
    const counted = await yearBySql(2022, day)
    expect(comparable(read as YearFigures)).toEqual(comparable(counted as YearFigures))
  },
)
