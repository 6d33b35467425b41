import { actions, matters, placeSigns, sentences, surnames } from './invented-words'
import type { Run } from './run-sql'

const [delegates, units, places] = [300, 100, 20_000]
/** The last is the year of the bench, which has a session. */
export const [firstYear, lastYear] = [2013, 2022]
/** Texts that are told apart; each stands in several places. */
export const bodies = 20_000
/** Before the numbers of these there are none. */
export const firstNumber = 100_000

/** Names of places, and texts in which a few places are much spoken of and most of them once or twice. */
export async function layMaterial(run: Run): Promise<void> {
  await run('SELECT setseed(0.5)')
  await run(
    `CREATE TEMP TABLE place AS SELECT n, substr($1, 1 + floor(random() * length($1))::int, 1) || substr($1, 1 + floor(random() * length($1))::int, 1)
      || (ARRAY['村', '社区', '路', '街', '小区', '园区'])[1 + n % 6] AS name FROM generate_series(0, ${places - 1}) n`,
    placeSigns,
  )
  for (const [table, texts] of Object.entries({ matter: matters, sentence: sentences }))
    await run(
      `CREATE TEMP TABLE ${table} AS SELECT n::int - 1 AS n, said FROM unnest($1::text[]) WITH ORDINALITY AS t(said, n)`,
      texts,
    )
  await run(
    `CREATE TEMP TABLE body AS SELECT b.n, '关于' || ($1::text[])[1 + b.n % ${actions.length}] || p.name || m.said || '的建议' AS title,
        (ARRAY['现场照片说明', '办理情况附表', '调研报告', '会议记录', '工程进度'])[1 + b.n % 5] || '.docx' AS file,
        replace(replace(t.text, '{p}', p.name), '{m}', m.said) || '记录第' || b.n || '号。' AS text
      FROM (SELECT n, floor(power(random(), 3) * ${places})::int AS at, floor(power(random(), 2) * ${matters.length})::int AS of FROM generate_series(0, ${bodies - 1}) n) b
        JOIN place p ON p.n = b.at JOIN matter m ON m.n = b.of
        CROSS JOIN LATERAL (SELECT string_agg(s.said, '' ORDER BY k) AS text FROM generate_series(0, 3) k JOIN sentence s ON s.n = (b.n / (k + 1) + k * 7 + b.at) % ${sentences.length}) t`,
    actions,
  )
  await run('CREATE UNIQUE INDEX ON body (n)')
  await run('ANALYZE body')
}

export async function layGround(run: Run, congress: string): Promise<void> {
  await run(
    `INSERT INTO session (congress_id, term_id, number, year, opens_on, closes_on)
      SELECT $1, t.id, ${lastYear + 1} - n, n, make_date(n, 1, 5), make_date(n, 1, 8) FROM (SELECT id FROM term WHERE congress_id = $1 LIMIT 1) t, generate_series(${firstYear}, ${lastYear - 1}) n`,
    congress,
  )
  await run(
    `INSERT INTO unit (congress_id, name, kind, document_prefix, valid_from)
      SELECT $1, p.name || '管理处', 'DEPARTMENT', '区处' || p.n, '2010-01-01' FROM place p WHERE p.n < ${units}`,
    congress,
  )
  await run(
    `WITH p AS (INSERT INTO person (congress_id, name) SELECT $1, substr($2, 1 + n % length($2), 1) || substr($3, 1 + n * 7 % length($3), 1) || substr($3, 1 + n * 13 % length($3), 1)
        FROM generate_series(1, ${delegates}) n RETURNING id, name)
      INSERT INTO delegate (congress_id, term_id, person_id, delegation_id, name, mandate_from)
        SELECT $1, t.id, p.id, g.ids[1 + abs(hashtext(p.id::text)) % cardinality(g.ids)], p.name, '2012-01-01' FROM p, (SELECT id FROM term WHERE congress_id = $1 LIMIT 1) t,
          (SELECT array_agg(id) AS ids FROM delegation WHERE congress_id = $1) g`,
    congress,
    surnames,
    placeSigns,
  )
}

/** Each joined by a place in an array, so that nothing is compared with everything. */
export async function laySuggestions(run: Run, congress: string, count: number): Promise<void> {
  await run(
    `INSERT INTO suggestion (congress_id, session_id, period, number, number_text, title, situation, analysis, lead_delegate_id, delegation_id,
        category_id, entered_by_id, created_at, status, round, submitted_at, submitted_on, registered_at, registered_on, assigned_on, due_on)
      SELECT $1, s.id, 'IN_SESSION', ${firstNumber} + x.n, (${firstNumber} + x.n)::text, b.title, b.text, '', d.id, d.delegation_id,
        c.ids[1 + x.n % cardinality(c.ids)], d.person_id, s.opens_on, (ARRAY['CONCLUDED', 'CONCLUDED', 'REPLIED', 'IN_PROGRESS', 'ASSIGNED'])[1 + x.n % 5], 1, s.opens_on, s.opens_on, s.opens_on, s.opens_on, s.opens_on + 60, s.opens_on + 150
        FROM (SELECT n, floor(random() * ${bodies})::int AS says FROM generate_series(1, $2::int) n) x
          CROSS JOIN (SELECT array_agg(id ORDER BY year) AS ids FROM session WHERE congress_id = $1) y
          CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM delegate WHERE congress_id = $1) e
          CROSS JOIN (SELECT array_agg(id) AS ids FROM category WHERE congress_id = $1) c
          JOIN body b ON b.n = x.says
          JOIN session s ON s.id = y.ids[1 + (x.n - 1) * cardinality(y.ids) / $2::int] JOIN delegate d ON d.id = e.ids[1 + x.n % cardinality(e.ids)]`,
    congress,
    count,
  )
  const own = `s.number > ${firstNumber} AND s.congress_id = $1`
  await run(
    `INSERT INTO assignment (congress_id, suggestion_id, unit_id, role, status, assigned_at, assigned_on, due_on)
      SELECT $1, s.id, u.ids[1 + s.number % cardinality(u.ids)], 'SOLE', CASE WHEN s.status IN ('REPLIED', 'CONCLUDED') THEN 'REPLIED' ELSE 'IN_PROGRESS' END, s.assigned_on, s.assigned_on, s.due_on
        FROM suggestion s CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM unit WHERE congress_id = $1) u WHERE ${own}`,
    congress,
  )
  await run(
    `INSERT INTO handling_round (congress_id, suggestion_id, number, opened_on, first_due_on, due_on, basis)
      SELECT $1, s.id, r, s.assigned_on, s.due_on, s.due_on, 'DB 51' FROM suggestion s, generate_series(1, 2) r WHERE ${own}`,
    congress,
  )
}
