import type pg from 'pg'
import { expect, test } from 'vitest'

type Ask = <Row extends pg.QueryResultRow>(sql: string) => Promise<Row[]>

/** What was heard at mini-congresses and on reception days, over a loaded demonstration. */
export function testVoicesOfTheYear(ask: Ask): void {
  test('eleven mini-congresses in July with 196 voices, and 41 of the 23 whom the directors received', async () => {
    const counted =
      await ask(`SELECT a.kind, count(DISTINCT a.id)::int AS held, count(v.id)::int AS voices, count(DISTINCT a.delegation_id)::int AS delegations
      FROM activity a JOIN voice_item v ON v.activity_id = a.id WHERE a.kind IN ('MINI_CONGRESS', 'RECEPTION_DAY') GROUP BY 1 ORDER BY 1`)
    expect(counted).toEqual([
      { kind: 'MINI_CONGRESS', held: 11, voices: 196, delegations: 11 },
      { kind: 'RECEPTION_DAY', held: 6, voices: 41, delegations: 0 },
    ])
    const [came] =
      await ask(`SELECT count(*)::int AS came FROM activity_delegate p JOIN activity a ON a.id = p.activity_id
      WHERE a.kind = 'RECEPTION_DAY' AND p.presence = 'PRESENT'`)
    expect(came).toEqual({ came: 23 })
    const days = await ask(
      `SELECT min(held_on)::text AS first, max(held_on)::text AS last FROM activity WHERE kind = 'MINI_CONGRESS'`,
    )
    expect(days).toEqual([{ first: '2022-07-11', last: '2022-07-25' }])
  })

  test('they are numbered by the day without gaps, and not all of them ended well', async () => {
    const [row] =
      await ask(`SELECT count(DISTINCT number)::int AS numbers, max(number)::int AS last, count(*) FILTER (WHERE state = 'OPEN')::int AS open,
        count(*) FILTER (WHERE state = 'PASSED' AND due_on < '2023-01-09')::int AS overdue, count(*) FILTER (WHERE result = 'SOLVED')::int AS solved,
        count(*) FILTER (WHERE result = 'NOT_SOLVED')::int AS unsolved, count(*) FILTER (WHERE answered_on > due_on)::int AS late
      FROM voice_item WHERE channel IN ('MINI_CONGRESS', 'RECEPTION_DAY')`)
    expect(row).toMatchObject({ numbers: 237, last: 237, open: 3, overdue: 13, solved: 73, unsolved: 16 })
    expect(row?.late).toBeGreaterThan(5)
  })

  test('whoever raised one sat in that delegation and was there on the day', async () => {
    const strangers = await ask(`SELECT v.number FROM voice_item v JOIN activity a ON a.id = v.activity_id
        LEFT JOIN activity_delegate p ON p.activity_id = a.id AND p.delegate_id = v.delegate_id AND p.presence = 'PRESENT'
      WHERE a.kind IN ('MINI_CONGRESS', 'RECEPTION_DAY') AND p.delegate_id IS NULL`)
    expect(strangers).toEqual([])
  })

  test('three became suggestions of those who raised them, handed in afterwards', async () => {
    const became =
      await ask(`SELECT v.received_on < s.submitted_on AS later, v.delegate_id = s.lead_delegate_id AS own FROM voice_item v
      JOIN suggestion s ON s.id = v.suggestion_id WHERE v.ending = 'BECAME_SUGGESTION' AND v.channel = 'RECEPTION_DAY'`)
    expect(became).toEqual(Array.from({ length: 3 }, () => ({ later: true, own: true })))
  })
}
