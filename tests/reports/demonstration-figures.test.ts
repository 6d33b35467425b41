import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { contradictions } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import { readWholeYear } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { loadDemonstration } from '@/prisma/demo/load'
import { database } from '../support/database'

let figures: YearFigures

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const { rows } = await client.query<Row>(sql).finally(() => client.end())
  return rows[0]!
}

beforeAll(async () => {
  await loadDemonstration(() => undefined)
  const { id } = await ask<{ id: string }>('SELECT id FROM congress')
  const read = await transactFor(id, (tx) => readWholeYear(tx, 2022, localDate('2023-01-08')))
  figures = read as YearFigures
}, 60_000)

/** Counts for itself, with none of our definitions at hand. */
async function counted(from: string): Promise<number> {
  const { count } = await ask<{ count: number }>(`SELECT count(DISTINCT s.id)::int AS count FROM suggestion s
    JOIN session x ON x.id = s.session_id AND x.year = 2022 ${from}`)
  return count
}

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

test('what the board says is found again by counting rows another way', async () => {
  const reply = `JOIN assignment a ON a.suggestion_id = s.id JOIN reply p ON p.assignment_id = a.id AND p.signed_on IS NOT NULL`
  const rating = `JOIN rating g ON g.suggestion_id = s.id AND g.delegate_id = s.lead_delegate_id`
  const last = `AND g.round = (SELECT max(round) FROM rating y WHERE y.suggestion_id = s.id AND y.delegate_id = s.lead_delegate_id)`
  expect({
    suggestions: await counted('WHERE s.registered_on IS NOT NULL'),
    replied: await counted(`${reply} WHERE p.round = 1`),
    extended: await counted(
      `JOIN assignment a ON a.suggestion_id = s.id JOIN extension e ON e.assignment_id = a.id AND e.decision = 'CONSENTED'`,
    ),
    rehandled: await counted('WHERE s.round > 1'),
    late: await counted(
      `JOIN handling_round r ON r.suggestion_id = s.id AND r.number = 1 ${reply} WHERE p.round = 1 AND p.signed_on > r.due_on`,
    ),
    returned: await counted(rating),
    satisfied: await counted(`${rating} ${last} AND g.result = 'SATISFIED'`),
    firstDissatisfied: await counted(`${rating} AND g.round = 1 AND g.result = 'DISSATISFIED'`),
    concluded: await counted(`WHERE s.concluded_on IS NOT NULL`),
  }).toEqual({
    suggestions: figures.suggestions,
    replied: figures.replied,
    extended: figures.extended,
    rehandled: figures.rehandled,
    late: figures.late,
    returned: figures.returned,
    satisfied: figures.result.satisfied,
    firstDissatisfied: figures.firstResult.dissatisfied,
    concluded: figures.concluded,
  })
})
