import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { shares } from '@/lib/domain/figures/shares'
import { type Board, readBoard } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { comparable } from './comparable'
import { yearBySql } from './year-by-sql'

/** What a district of Ningbo printed of its year 2021. */
const topics = { 城建: 69, 社会: 45, 商贸: 19, 工业: 15, 农业: 15, 综合: 2, 法制: 1 }
const today = localDate('2022-01-31')
let board: Board

/** 174 of which 166 were given out, told in counts: topic, class and marks are laid along the numbers one after the other. */
const rowsOf = (congress: string) => `
  WITH congress AS (INSERT INTO congress (id, name, short_name) VALUES ('${congress}', '某区人民代表大会', '某区') RETURNING id),
  term AS (INSERT INTO term (congress_id, number, starts_on) SELECT id, 18, '2017-01-01'::date FROM congress RETURNING congress_id, id),
  session AS (INSERT INTO session (congress_id, term_id, number, year, opens_on, closes_on)
    SELECT congress_id, id, 5, 2021, '2021-01-18'::date, '2021-01-21'::date FROM term RETURNING id),
  delegation AS (INSERT INTO delegation (congress_id, term_id, name, ordinal) SELECT congress_id, id, '东团', 1 FROM term RETURNING id),
  person AS (INSERT INTO person (congress_id, name) SELECT id, '王甲' FROM congress RETURNING id),
  delegate AS (INSERT INTO delegate (congress_id, term_id, person_id, delegation_id, name, mandate_from)
    SELECT t.congress_id, t.id, p.id, d.id, '王甲', '2017-01-01'::date FROM term t, person p, delegation d RETURNING id),
  unit AS (INSERT INTO unit (congress_id, name, kind, valid_from) SELECT id, '住建局', 'DEPARTMENT', '2017-01-01'::date FROM congress RETURNING id),
  letters AS (INSERT INTO answer_class (congress_id, letter, meaning, ordinal)
    SELECT id, l, m, o FROM congress, (VALUES ('A', 'SOLVED', 0), ('B', 'PLANNED', 1), ('C', 'DEFERRED', 2)) v(l, m, o) RETURNING id),
  topic AS (INSERT INTO category (congress_id, year, name, ordinal)
    SELECT c.id, 2021, key, o FROM congress c, json_each_text('${JSON.stringify(topics)}') WITH ORDINALITY e(key, value, o) RETURNING id, name),
  laid AS (SELECT row_number() OVER (ORDER BY o, n) AS number, t.id AS topic_id
    FROM json_each_text('${JSON.stringify(topics)}') WITH ORDINALITY e(key, value, o)
    JOIN topic t ON t.name = e.key CROSS JOIN generate_series(1, e.value::int) n),
  told AS (INSERT INTO suggestion (congress_id, session_id, period, number, number_text, title, category_id, lead_delegate_id, delegation_id,
      entered_by_id, created_at, status, registered_at, registered_on, assigned_on)
    SELECT c.id, s.id, 'IN_SESSION', n, n::text, '第' || n || '件', l.topic_id, d.id, g.id, p.id, '2021-01-20'::date,
      CASE WHEN n <= 166 THEN 'CONCLUDED' ELSE 'OFFICE_REVIEW' END, '2021-01-21'::date, '2021-01-21'::date, CASE WHEN n <= 166 THEN '2021-02-20'::date END
    FROM congress c, session s, delegate d, delegation g, person p, generate_series(1, 174) n LEFT JOIN laid l ON l.number = n
    RETURNING congress_id, id, number, lead_delegate_id),
  given AS (INSERT INTO assignment (congress_id, suggestion_id, unit_id, role, status, assigned_at, assigned_on, due_on)
    SELECT t.congress_id, t.id, u.id, 'SOLE', 'REPLIED', '2021-02-20'::date, '2021-02-20'::date, '2021-05-20'::date FROM told t, unit u WHERE t.number <= 166
    RETURNING congress_id, id, suggestion_id),
  round AS (INSERT INTO handling_round (congress_id, suggestion_id, number, opened_on, first_due_on, due_on, basis, closed_on)
    SELECT congress_id, suggestion_id, 1, '2021-02-20'::date, '2021-05-20'::date, '2021-05-20'::date, 'SD 19', '2021-06-30'::date FROM given RETURNING id),
  reply AS (INSERT INTO reply (congress_id, assignment_id, round, body, answer_letter, answer_meaning, written_by_id, written_at, signed_at, signed_on)
    SELECT g.congress_id, g.id, 1, '答复', w.letter, w.meaning, p.id, '2021-05-10'::date, '2021-05-10'::date, '2021-05-10'::date
    FROM given g JOIN told t ON t.id = g.suggestion_id CROSS JOIN person p CROSS JOIN LATERAL (SELECT letter, meaning FROM
      (VALUES (114, 'A', 'SOLVED'), (157, 'B', 'PLANNED'), (166, 'C', 'DEFERRED')) v(last, letter, meaning) WHERE t.number <= last ORDER BY last LIMIT 1) w
    RETURNING id)
  INSERT INTO rating (congress_id, suggestion_id, round, delegate_id, attitude, result, rated_at, rated_on)
  SELECT congress_id, id, 1, lead_delegate_id, CASE WHEN number <= 160 THEN 'SATISFIED' ELSE 'BASICALLY_SATISFIED' END,
    CASE WHEN number <= 149 THEN 'SATISFIED' ELSE 'BASICALLY_SATISFIED' END, '2021-05-20'::date, '2021-05-20'::date FROM told WHERE number <= 166`

beforeAll(async () => {
  const congress = randomUUID()
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  await client.query(`SET session_replication_role = replica; ${rowsOf(congress)}`).finally(() => client.end())
  const of = { id: congress, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const grants: Actor['grants'] = [{ role: 'DELEGATE_OFFICE' }]
  const actor: Actor = { personId: '', accountId: '', signInId: '', name: '', congress: of, grants }
  const moment = { now: new Date('2022-01-31T02:00:00Z'), today }
  board = await transactFor(congress, (tx) => readBoard({ tx, actor, moment }, 2021))
})

test('the board of that year is the table that was printed', () => {
  const { figures } = board
  expect(figures).toMatchObject({ suggestions: 174, assigned: 166, replied: 166, returned: 166 })
  expect(figures.byCategory.map(({ name, suggestions }) => [name, suggestions])).toEqual([
    ...Object.entries(topics),
    [null, 8],
  ])
  expect(figures.attitude).toMatchObject({ satisfied: 160, basicallySatisfied: 6, notReturned: 0 })
  expect(figures.result).toMatchObject({ satisfied: 149, basicallySatisfied: 17, notReturned: 0 })
  expect(board.contradictions).toEqual([])
})

test('its classes are printed to one hundred: 68.68 and not 68.67', () => {
  expect(board.figures.byClass).toEqual({ A: 114, B: 43, C: 9, unclassified: 0 })
  const { unclassified: _, ...letters } = board.figures.byClass
  expect(shares(Object.values(letters), 2)).toEqual(['68.68', '25.90', '5.42'])
})

test('SQL that knows none of our definitions counts the same', async () => {
  expect(comparable(board.figures)).toEqual(comparable((await yearBySql(2021, today)) as Board['figures']))
})
