import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { readReport, writtenNumber } from '@/lib/domain/annual-report/parts'
import type { ReportGround, ReportNumber } from '@/lib/domain/annual-report/report'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readYearGround } from '@/lib/queries/year-ground'
import { transactFor } from '@/lib/store/transact'
import { sqlOfFigures } from '../reports/figures-in-sql'
import { itemsOf } from '../reports/rows-of-the-year'
import { yearBySql } from '../reports/year-by-sql'
import { everyKind, writtenReport } from '../support/a-report'
import { database } from '../support/database'
import { demonstrationLoaded } from '../support/demonstration'

const day = '2023-01-08'
type Counts = Record<string, number>
type ById = readonly ({ id: string | null } & Counts)[]

let ground: ReportGround
/** Counted by the database alone; nothing here knows a definition of ours. */
let year: Record<string, number> & Record<string, Counts> & Record<string, ById>
let key: Counts
let half: Counts
let voices: Record<string, Counts>
let meetings: Counts
let teams: Counts

async function ask(sql: string, ...before: string[]): Promise<Counts> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  try {
    await client.query('BEGIN')
    for (const one of before) await client.query(one)
    return (await client.query<Counts>(sql)).rows[0] ?? {}
  } finally {
    await client.end()
  }
}

const reported = `('MINI_CONGRESS', 'RECEPTION_DAY', 'STATION')`
const voicesOf = (channels: string, kinds: string) =>
  ask(`WITH v AS (SELECT v.*, s.status, s.registered_on, EXISTS (SELECT FROM reply p JOIN assignment a ON a.id = p.assignment_id
        WHERE a.suggestion_id = s.id AND p.signed_on IS NOT NULL) AS answered, NOT EXISTS (SELECT FROM reply p JOIN assignment a ON a.id = p.assignment_id
        WHERE a.suggestion_id = s.id AND a.role <> 'ASSIST' AND a.ended_on IS NULL AND p.signed_on IS NOT NULL AND p.answer_meaning IS DISTINCT FROM 'SOLVED'
          AND p.round = (SELECT max(q.round) FROM reply q WHERE q.assignment_id = a.id AND q.signed_on IS NOT NULL)) AS all_solved
      FROM voice_item v LEFT JOIN suggestion s ON s.id = v.suggestion_id
      WHERE v.year = 2022 AND v.channel IN ${channels} AND v.state IN ('OPEN', 'PASSED', 'ENDED')),
    a AS (SELECT * FROM activity WHERE year = 2022 AND state = 'HELD' AND kind IN ${kinds})
    SELECT (SELECT count(*)::int FROM v) AS came, (SELECT count(*)::int FROM v WHERE state = 'ENDED') AS ended,
      (SELECT count(*)::int FROM v WHERE state = 'ENDED' AND registered_on IS NOT NULL AND status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN')) AS "withSuggestion",
      (SELECT count(DISTINCT suggestion_id)::int FROM v WHERE state = 'ENDED' AND registered_on IS NOT NULL AND status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN')) AS fed,
      (SELECT count(*)::int FROM v WHERE state = 'ENDED' AND (result = 'SOLVED' AND ending IN ('ANSWERED_ON_SPOT', 'PASSED_TO_TOWN', 'PASSED_TO_UNIT')
        OR registered_on IS NOT NULL AND status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN') AND answered AND all_solved)) AS solved,
      (SELECT coalesce(sum(residents_received), 0)::int FROM a) AS residents,
      (SELECT count(*)::int FROM activity_delegate d WHERE d.presence = 'PRESENT' AND d.activity_id IN (SELECT id FROM a)) AS "personTimes",
      (SELECT count(*)::int FROM liaison_station s WHERE s.id IN (SELECT station_id FROM v WHERE channel = 'STATION') OR s.id IN (SELECT station_id FROM a WHERE kind = 'STATION_DAY')) AS stations`)

const meetingsBySql = `WITH m AS (SELECT id FROM reply_meeting WHERE state IN ('UNDER_WAY', 'ENDED', 'CLOSED') AND held_on BETWEEN '2022-01-01' AND '2022-12-31'),
    g AS (SELECT * FROM reply_meeting_guest WHERE meeting_id IN (SELECT id FROM m) AND taken_out_at IS NULL),
    i AS (SELECT * FROM reply_meeting_item WHERE meeting_id IN (SELECT id FROM m) AND taken_out_at IS NULL)
  SELECT (SELECT count(*)::int FROM m) AS held, (SELECT count(DISTINCT delegate_id)::int FROM g) AS delegates,
    (SELECT count(*)::int FROM i) AS items, (SELECT count(*)::int FROM i WHERE outcome = 'ACCEPTED') AS accepted,
    (SELECT count(*)::int FROM g WHERE capacity = 'DELEGATE') AS called, (SELECT count(*)::int FROM g WHERE capacity = 'DELEGATE' AND presence = 'PRESENT') AS came,
    (SELECT count(*)::int FROM g WHERE capacity = 'HEAD') AS "unitsCalled", (SELECT count(*)::int FROM g WHERE capacity = 'HEAD' AND presence = 'HEAD') AS heads`

beforeAll(async () => {
  await demonstrationLoaded()
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const { rows } = await client.query<{ id: string }>('SELECT id FROM congress').finally(() => client.end())
  const id = rows[0]?.id ?? ''
  const congress = { id, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: true }
  const grants = [{ role: 'DELEGATE_OFFICE' as const }]
  const actor = { personId: id, accountId: id, signInId: id, name: '', congress, grants }
  const moment = { now: new Date('2023-01-08T02:00:00Z'), today: localDate(day) }
  ground = await transactFor(id, (tx) => readYearGround({ tx, actor, moment }, 2022))
  year = (await yearBySql(2022, day)) as typeof year
  const conditions = Object.entries(sqlOfFigures(day)).map(
    ([name, sql]) => `count(*) FILTER (WHERE ${sql})::int AS "${name}"`,
  )
  key = await ask(
    `SELECT ${conditions.join()}, (SELECT count(DISTINCT unit_id)::int FROM assignment a JOIN item i ON i.id = a.suggestion_id
      WHERE i.stands AND i.key_fixed_on IS NOT NULL AND a.ended_on IS NULL) AS units FROM item WHERE stands AND key_fixed_on IS NOT NULL`,
    itemsOf(2022, day),
  )
  half = await ask(
    `SELECT count(*) FILTER (WHERE stands AND registered_on <= '2022-06-30')::int AS suggestions, count(*) FILTER (WHERE given AND assigned_on <= '2022-06-30')::int AS assigned,
      count(*) FILTER (WHERE answered AND answered_on <= '2022-06-30')::int AS replied, count(*) FILTER (WHERE answered AND answered_on <= '2022-06-30' AND answered_on <= last_day)::int AS "onTime" FROM item`,
    itemsOf(2022, day),
  )
  voices = {
    reported: await voicesOf(reported, `('MINI_CONGRESS', 'RECEPTION_DAY', 'STATION_DAY')`),
    MINI_CONGRESS: await voicesOf(`('MINI_CONGRESS')`, `('MINI_CONGRESS')`),
    RECEPTION_DAY: await voicesOf(`('RECEPTION_DAY')`, `('RECEPTION_DAY')`),
    STATION: await voicesOf(`('STATION')`, `('STATION_DAY')`),
  }
  meetings = await ask(meetingsBySql)
  teams = await ask(`SELECT count(DISTINCT u.group_no)::int AS groups, count(DISTINCT u.unit_id)::int AS units
    FROM assessment a JOIN assessment_unit u ON u.assessment_id = a.id WHERE a.year = 2022 AND a.kind = 'ANNUAL'`)
}, 240_000)

/** Of what each rate is divided, as the words of the report say it. */
const divided: Record<string, readonly [string, string]> = {
  repliedRate: ['replied', 'due'],
  onTimeRate: ['onTime', 'due'],
  faceToFaceConfirmedRate: ['faceToFaceConfirmed', 'replied'],
  solvedAsConfirmedRate: ['solvedAsConfirmed', 'replied'],
  returnedRate: ['returned', 'replied'],
  satisfiedWithAttitudeRate: ['satisfiedWithAttitude', 'returned'],
  satisfiedWithResultRate: ['satisfiedWithResult', 'returned'],
  promisesKeptRate: ['promisesKept', 'promisesDue'],
  inheritedKeptRate: ['inheritedKept', 'inheritedDue'],
  endedRate: ['ended', 'came'],
  cameRate: ['came', 'called'],
  headsRate: ['heads', 'unitsCalled'],
}

const rowsOfKind: Record<string, string> = { category: 'byCategory', system: 'bySystem' }

/** Where the number stands among those that the database counted. */
function countedFor({ key: name, group }: ReportNumber): { of: Counts; last: string } {
  const [first = '', ...rest] = name.split('.')
  const last = rest.at(-1) ?? first
  if (first === 'key') return { of: key, last }
  if (first === 'half') return { of: half, last }
  if (first === 'voices') return { of: voices[rest.length > 1 ? (rest[0] ?? '') : 'reported'] ?? {}, last }
  if (first === 'meetings') return { of: meetings, last }
  if (first === 'assessment') return { of: teams, last }
  if (first === 'class') return { of: year.byClass as Counts, last: rest[0] ?? '' }
  const rows = rowsOfKind[first]
  if (rows) return { of: (year[rows] as ById).find(({ id }) => id === group?.id) ?? {}, last: 'suggestions' }
  if (rest.length > 0) return { of: year[first] as Counts, last }
  return { of: { ...(year as Counts), ...(year.promises as Counts) }, last }
}

describe.each(everyKind)('every number of the report of 2022 (%s %s)', (kind, topic) => {
  test('is found again by SQL', () => {
    const { text, numbers } = writtenReport(ground, kind, topic)
    const { notes } = readReport(text, numbers)
    expect(notes.length).toBeGreaterThan(kind === 'SPECIAL' ? 5 : 40)
    for (const { number } of notes) {
      const { of, last } = countedFor(number)
      const { form, value, part, base, key: name } = number
      if (form === 'count') {
        expect(of[last], name).toBe(value)
        continue
      }
      const [above, below] = divided[last] ?? [last, '']
      const whole = below === '' ? Object.values(of).reduce((sum, one) => sum + one, 0) : of[below]
      expect([of[above], whole], name).toEqual([part, base])
      expect(Math.abs((100 * (part ?? 0)) / (base ?? 1) - (value ?? -1)), name).toBeLessThan(0.1)
    }
  })
})

test('what the report of 8 January 2023 said of suggestions comes out with its figures', () => {
  const { text, numbers } = writtenReport(ground)
  const { sections } = readReport(text, numbers)
  const said = sections
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .map((part) => (part.kind === 'text' ? part.text : writtenNumber(part.number)))
    .join('')
  for (const words of [
    '统称建议）共122件',
    '11个代表团、253名代表',
    '上述建议交由33个承办单位办理，已全部交办',
    '组织见面答复会6场，邀请代表81名，当面答复122件次',
    '成立8个考核组，对33个承办单位',
    '共收到意见建议775件，其中迷你人代会196件、主任接待代表日41件、联络站538件',
    '29个代表联络站接待群众1346人次，代表参加活动295人次；主任接待代表日有代表23人次参加',
    '已经答复122件，答复率为100.0%（122/122）',
    '承办单位填报与代表见面的122件',
  ])
    expect(said).toContain(words)
})

test('what that report says and ours gives no figure for stands in the records all the same', async () => {
  const signed =
    await ask(`SELECT count(*) FILTER (WHERE replied <= '2022-12-31')::int AS "byTheEndOfDecember", count(*)::int AS suggestions FROM (
    SELECT (SELECT max(p.signed_on) FROM reply p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = s.id AND p.round = 1) AS replied
      FROM suggestion s JOIN session x ON x.id = s.session_id WHERE x.year = 2022 AND s.registered_on IS NOT NULL AND s.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN')) r`)
  expect(signed).toEqual({ byTheEndOfDecember: 122, suggestions: 122 })
  const seats =
    await ask(`SELECT count(*) FILTER (WHERE d.mandate_to IS NOT NULL)::int AS vacated, count(*) FILTER (WHERE d.mandate_from > t.first)::int AS filled
    FROM delegate d, LATERAL (SELECT min(mandate_from) AS first FROM delegate WHERE term_id = d.term_id) t WHERE d.term_id = (SELECT term_id FROM session WHERE year = 2022)`)
  expect(seats).toEqual({ vacated: 12, filled: 12 })
})
