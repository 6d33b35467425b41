import pg from 'pg'
import { database } from '../support/database'
import { columnsOfGroups, originInSql, outcomeInSql, sqlOfFigures, sqlOfPromises, sqlOfRatings } from './figures-in-sql'
import { groupsOfItems, itemsOf, partsOf, promisesOf } from './rows-of-the-year'

type Row = Record<string, unknown>
type Ask = (sql: string) => Promise<Row[]>

/** All that the board says of a year, in the same form, counted by the database. */
export async function yearBySql(year: number, day: string): Promise<Row> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const ask: Ask = async (sql) => (await client.query<Row>(sql)).rows
  try {
    await ask('BEGIN')
    for (const ground of [itemsOf(year, day), partsOf(year), groupsOfItems, promisesOf(year, day)]) await ask(ground)
    return { year, asOf: day, ...(await everything(ask, year, day)) }
  } finally {
    await client.end()
  }
}

async function everything(ask: Ask, year: number, day: string): Promise<Row> {
  return {
    ...(await takingPart(ask, year, day)),
    ...(await counts(ask, 'item', sqlOfFigures(day))),
    ...(await ratings(ask)),
    byClass: await classes(ask, year),
    ...(await groups(ask, day)),
    ...(await days(ask)),
    origin: await spread(ask, originInSql, ['converted', 'fromVoices', 'ownInSession', 'ownInterSession']),
    outcome: await spread(ask, outcomeInSql, ['solvedConfirmed', 'solvedClaimed', 'answeredOtherwise', 'unanswered']),
    flows: await flows(ask),
    promises: await counts(ask, 'promise', sqlOfPromises(year)),
  }
}

async function counts(ask: Ask, table: string, sql: Record<string, string>): Promise<Row> {
  const columns = Object.entries(sql).map(([key, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${key}"`)
  const [row] = await ask(`SELECT ${columns.join()} FROM ${table}`)
  return row ?? {}
}

async function takingPart(ask: Ask, year: number, day: string): Promise<Row> {
  const last = day < `${year}-12-31` ? day : `${year}-12-31`
  const term = `(SELECT term_id FROM session WHERE year = ${year} ORDER BY opens_on DESC LIMIT 1)`
  const [row] = await ask(`SELECT
    (SELECT count(DISTINCT unit_id)::int FROM held JOIN item i ON i.id = item_id WHERE i.stands) AS units,
    (SELECT count(*)::int FROM delegate WHERE term_id = ${term} AND daterange(mandate_from, mandate_to, '[]') @> '${last}'::date) AS delegates,
    (SELECT count(*)::int FROM delegation WHERE term_id = ${term}) AS delegations,
    (SELECT count(DISTINCT delegate_id)::int FROM (
      SELECT lead_delegate_id AS delegate_id FROM item WHERE stands
      UNION ALL SELECT c.delegate_id FROM co_signature c JOIN item i ON i.id = c.suggestion_id WHERE i.stands AND c.state = 'CONFIRMED') x) AS signers`)
  return row ?? {}
}

async function ratings(ask: Ask): Promise<Row> {
  const all: Row = {}
  for (const [key, { mark, rated }] of Object.entries(sqlOfRatings)) {
    const [row] = await ask(
      `SELECT ${[
        `count(*) FILTER (WHERE ${mark} = 'SATISFIED')::int AS satisfied`,
        `count(*) FILTER (WHERE ${mark} = 'BASICALLY_SATISFIED')::int AS "basicallySatisfied"`,
        `count(*) FILTER (WHERE ${mark} = 'UNDERSTOOD')::int AS understood`,
        `count(*) FILTER (WHERE ${mark} = 'DISSATISFIED')::int AS dissatisfied`,
        `count(*) FILTER (WHERE ${rated} AND ${mark} IS NULL)::int AS "notAsked"`,
        `count(*) FILTER (WHERE NOT ${rated})::int AS "notReturned"`,
        '0 AS sealed',
      ].join()} FROM item WHERE answered`,
    )
    all[key] = row
  }
  return all
}

async function classes(ask: Ask, year: number): Promise<Row> {
  const rows = await ask(`WITH letters AS (
      SELECT DISTINCT letter FROM answer_class WHERE year = (SELECT max(year) FROM answer_class WHERE year <= ${year}))
    SELECT letter AS key, (SELECT count(*)::int FROM item i WHERE i.answered AND i.letter = l.letter) AS count FROM letters l
    UNION ALL SELECT 'unclassified', count(*)::int FROM item
      WHERE answered AND (letter IS NULL OR letter NOT IN (SELECT letter FROM letters))`)
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]))
}

async function spread(ask: Ask, part: string, parts: readonly string[]): Promise<Row> {
  const rows = await ask(`SELECT ${part} AS key, count(*)::int AS count FROM item WHERE stands GROUP BY 1`)
  return {
    ...Object.fromEntries(parts.map((key) => [key, 0])),
    ...Object.fromEntries(rows.map((r) => [r.key, r.count])),
  }
}

async function groups(ask: Ask, day: string): Promise<Row> {
  const sql = sqlOfFigures(day)
  const columns = columnsOfGroups.map((key) => `count(*) FILTER (WHERE ${sql[key]})::int AS "${key}"`).join()
  const of = (kind: string) =>
    ask(`SELECT b.id, ${columns} FROM item i LEFT JOIN belongs b ON b.kind = '${kind}' AND b.item_id = i.id
      WHERE i.stands GROUP BY 1 ORDER BY 1`)
  const assisted = await ask(
    `SELECT unit_id AS id, count(*)::int AS assisted FROM held JOIN item i ON i.id = item_id WHERE i.stands AND role = 'ASSIST' GROUP BY 1`,
  )
  const known = await ask('SELECT id FROM town WHERE congress_id IN (SELECT congress_id FROM item) LIMIT 1')
  const helped = new Map(assisted.map((row) => [row.id, row.assisted]))
  return {
    byCategory: await of('category'),
    byUnit: (await of('unit')).map((row) => ({ ...row, assisted: helped.get(row.id) ?? 0 })),
    byDelegation: await of('delegation'),
    bySystem: await of('system'),
    byChannel: await of('channel'),
    byTown: known.length > 0 ? await of('town') : [],
  }
}

async function days(ask: Ask): Promise<Row> {
  return {
    byMonth: await ask(`WITH moved AS (
        SELECT assigned_on AS on_day, 1 AS given, 0 AS back FROM item WHERE given
        UNION ALL SELECT answered_on, 0, 1 FROM item WHERE answered),
      months AS (SELECT generate_series(date_trunc('month', min(on_day)), max(on_day), '1 month') AS month FROM moved)
      SELECT to_char(month, 'YYYY-MM') AS month, coalesce(sum(given), 0)::int AS assigned, coalesce(sum(back), 0)::int AS replied
      FROM months LEFT JOIN moved ON date_trunc('month', on_day) = month GROUP BY month ORDER BY month`),
    dueDays: await ask(`SELECT r.due_on::text AS day, count(DISTINCT i.id)::int AS count
      FROM item i JOIN handling_round r ON r.suggestion_id = i.id WHERE i.given GROUP BY 1 ORDER BY 1`),
  }
}

const flows = (ask: Ask) =>
  ask(`WITH way AS (
      SELECT i.*, (SELECT CASE count(DISTINCT unit_id) WHEN 0 THEN 'none' WHEN 1 THEN min(unit_id::text) ELSE 'several' END
        FROM held WHERE item_id = i.id AND role <> 'ASSIST') AS unit FROM item i WHERE stands)
    SELECT ${originInSql} AS origin, coalesce(topic::text, 'none') AS category, unit, ${outcomeInSql} AS outcome, count(*)::int AS count
    FROM way GROUP BY 1, 2, 3, 4`)
