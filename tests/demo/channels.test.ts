import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readChannels } from '@/lib/queries/read-channels'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { demonstrationLoaded } from '../support/demonstration'

let board: Awaited<ReturnType<typeof readChannels>>

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const { rows } = await client.query<Row>(sql).finally(() => client.end())
  return rows[0] as Row
}

beforeAll(async () => {
  await demonstrationLoaded()
  const { id } = await ask<{ id: string }>('SELECT id FROM congress')
  const congress = { id, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: true }
  const grants = [{ role: 'DELEGATE_OFFICE' as const }]
  const actor = { personId: id, accountId: id, signInId: id, name: '', congress, grants }
  const moment = { now: new Date('2023-01-09T02:00:00Z'), today: localDate('2023-01-09') }
  board = await transactFor(id, (tx) => readChannels({ tx, actor, moment }, 2022))
}, 240_000)

test('everything adds up', () => expect(board.contradictions).toEqual([]))

test('the 775 of the report are those of mini-congresses, reception days and stations', () => {
  expect(board.figures.reported.came).toBe(775)
  const came = board.figures.rows.map(({ channel, came: count }) => [channel, count])
  expect(Object.fromEntries(came)).toMatchObject({ MINI_CONGRESS: 196, RECEPTION_DAY: 41, STATION: 538 })
})

test('what inspections and surveys found stands apart', async () => {
  const { found } = await ask<{ found: number }>(
    `SELECT count(*)::int AS found FROM voice_item WHERE channel IN ('INSPECTION', 'SURVEY') AND year = 2022`,
  )
  expect(board.figures.others.came).toBe(found)
  expect(board.figures.others).toMatchObject({ came: 18, activities: 4, personTimes: 46 })
})

test('three reports were sent: one is closed, one has an instruction that is overdue, one lies before its leader', async () => {
  const reports = await ask<{ sent: number; closed: number; drafts: number; overdue: number; untouched: number }>(`
    SELECT count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS sent, count(*) FILTER (WHERE state = 'CLOSED')::int AS closed,
      count(*) FILTER (WHERE state = 'DRAFT')::int AS drafts,
      (SELECT count(*)::int FROM special_report_instruction WHERE state = 'OPEN' AND due_on < '2023-01-09') AS overdue,
      count(*) FILTER (WHERE state = 'SENT' AND NOT EXISTS (SELECT FROM special_report_instruction i WHERE i.report_id = r.id))::int AS untouched
    FROM special_report r`)
  expect(reports).toEqual({ sent: 3, closed: 1, drafts: 1, overdue: 1, untouched: 1 })
})

test('what a report says of its numbers is what it rests on', async () => {
  const { wrong } = await ask<{ wrong: number }>(`
    SELECT count(*)::int AS wrong FROM special_report r CROSS JOIN LATERAL (SELECT count(suggestion_id) AS suggestions, count(voice_item_id) AS voices
      FROM special_report_item i WHERE i.report_id = r.id) n
    WHERE strpos(r.text, n.suggestions || '件') = 0 OR (n.voices > 0 AND strpos(r.text, n.voices || '件') = 0)`)
  expect(wrong).toBe(0)
})
