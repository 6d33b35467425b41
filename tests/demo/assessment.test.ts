import { createHash } from 'node:crypto'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { AssessmentInput } from '@/lib/domain/assessment/assemble'
import { isSameAgain } from '@/lib/domain/assessment/freezing'
import type { AssessmentResult } from '@/lib/domain/assessment/result'
import { readAssessmentInput } from '@/lib/store/assessment-results'
import { readAssessment } from '@/lib/store/assessments'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { demonstrationLoaded } from '../support/demonstration'

type Row = {
  id: string
  congress_id: string
  state: string
  frozen_on: string
  input: string
  result: string
  hash: string
}
let frozen: Row
let result: AssessmentResult

async function ask<Found extends pg.QueryResultRow>(sql: string): Promise<Found[]> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  return client
    .query<Found>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

beforeAll(async () => {
  await demonstrationLoaded()
  const rows = await ask<Row>(`
    SELECT id, congress_id, state, frozen_on::text, input, result, hash FROM assessment WHERE kind = 'ANNUAL' AND year = 2022`)
  expect(rows).toHaveLength(1)
  frozen = rows[0] as Row
  result = JSON.parse(frozen.result) as AssessmentResult
})

test('the annual assessment of 2022 is fixed before the year is reported, and counts to the same bits again', async () => {
  expect(frozen.state).toBe('FROZEN')
  expect(frozen.frozen_on < '2023-01-09').toBe(true)
  expect(frozen.hash).toBe(createHash('sha256').update(`${frozen.input}\n${frozen.result}`).digest('hex'))
  expect(isSameAgain(frozen)).toBe(true)
})

test('what was kept is what the records say', async () => {
  const read = await transactFor(frozen.congress_id, async (tx) => {
    const assessment = await readAssessment(tx, frozen.id)
    return readAssessmentInput(tx, assessment, assessment.countsUntil)
  })
  expect(read).toEqual(JSON.parse(frozen.input) as AssessmentInput)
})

test('33 units in the eight groups in which they stand, each group led, of three, each unit judged by two at least', async () => {
  const [counted] = await ask(`
    SELECT count(*)::int AS units, count(DISTINCT n.group_no)::int AS groups,
      count(*) FILTER (WHERE u.assessment_group = n.group_no)::int AS standing,
      (SELECT count(*)::int FROM assessment_member WHERE leads) AS leaders,
      (SELECT count(*)::int FROM assessment_member) AS members,
      (SELECT count(*)::int FROM assessment_bar WHERE ground = 'DECLARED') AS declared,
      min((SELECT count(*)::int FROM assessment_member m WHERE m.group_no = n.group_no
        AND NOT EXISTS (SELECT FROM assessment_bar b WHERE b.member_id = m.id AND b.unit_id = n.unit_id))) AS judges
    FROM assessment_unit n JOIN unit u ON u.id = n.unit_id`)
  expect(counted).toEqual({ units: 33, groups: 8, standing: 33, leaders: 8, members: 24, declared: 2, judges: 2 })
  const [raised] = await ask<{ bars: number }>(
    `SELECT count(*)::int AS bars FROM assessment_bar b JOIN assessment_member m ON m.id = b.member_id
       JOIN assessment_unit n ON n.unit_id = b.unit_id AND n.group_no = m.group_no WHERE b.ground = 'RAISED_IT'`,
  )
  expect(raised?.bars).toBe(4)
})

test('every unit has assessed itself and every judged item has its points', async () => {
  const [handed] = await ask(`
    SELECT count(*)::int AS units, count(*) FILTER (WHERE handed_in_on BETWEEN '2022-11-14' AND '2022-11-18')::int AS "inTime" FROM self_assessment`)
  expect(handed).toEqual({ units: 33, inTime: 33 })
  expect(result.units.flatMap(({ items }) => items).filter(({ state }) => state === 'MISSING')).toEqual([])
})

test('some objected, each had a reasoned answer in time, and not everybody was right', async () => {
  const rows = await ask<{ outcome: string; late: boolean; corrections: number }>(`
    SELECT o.outcome, o.answered_on > o.answer_due_on AS late,
      (SELECT count(*)::int FROM assessment_correction c WHERE c.objection_id = o.id) AS corrections FROM assessment_objection o`)
  expect(rows.length).toBeGreaterThanOrEqual(3)
  expect(rows.some(({ late }) => late)).toBe(false)
  expect(new Set(rows.map(({ outcome }) => outcome)).size).toBeGreaterThan(1)
  for (const { outcome, corrections } of rows) expect(corrections).toBe(outcome === 'REJECTED' ? 0 : 1)
})

test('the totals are spread: good units, weaker ones, no crowd at the top', () => {
  const totals = result.units.filter(({ standing }) => standing === 'COMPARED').map(({ total }) => total)
  const share = (from: number) => totals.filter((total) => total >= from).length / totals.length
  expect(totals.length).toBeGreaterThan(15)
  expect(share(9000)).toBeGreaterThan(0.05)
  expect(share(9000)).toBeLessThan(0.5)
  expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(1200)
})
