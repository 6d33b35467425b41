import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import { readWholeYear } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { loadDemonstration } from '@/prisma/demo/load'
import { invitedDelegates, replyMeetings } from '@/prisma/demo/meetings'
import { database } from '../support/database'
import { demonstrationLoaded } from '../support/demonstration'

const endOfYear = localDate('2022-12-31')
const steps: string[] = []
let figures: YearFigures

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

beforeAll(async () => {
  await demonstrationLoaded((done, of, what) => steps.push(`${done}/${of} ${what}`))
  const [congress] = await ask<{ id: string }>('SELECT id FROM congress')
  const counted = await transactFor(congress?.id ?? '', (tx) => readWholeYear(tx, 2022, endOfYear))
  if (!counted) throw new Error('2022 has no figures')
  figures = counted
})

describe('the figures of 2022 are those of the report', () => {
  test.each([
    ['suggestions', 122],
    ['units', 33],
    ['delegates', 253],
    ['delegations', 11],
    ['replied', 122],
    ['onTime', 122],
    ['faceToFace', 122],
    ['extended', 7],
    ['rehandled', 4],
    ['tracked', 17],
    ['billsConverted', 2],
    ['interSession', 8],
  ] as const)('%s: %i', (key, expected) => {
    expect(figures[key]).toBe(expected)
  })

  test('classes and ratings add up to all that was replied', () => {
    expect(figures.byClass).toEqual({ A: 81, B: 32, C: 7, D: 2, unclassified: 0 })
    expect(figures.result).toEqual({
      satisfied: 102,
      basicallySatisfied: 14,
      understood: 0,
      notAsked: 0,
      dissatisfied: 0,
      notReturned: 6,
      sealed: 0,
    })
    expect(figures.attitude).toEqual({
      satisfied: 112,
      basicallySatisfied: 4,
      understood: 0,
      notAsked: 0,
      dissatisfied: 0,
      notReturned: 6,
      sealed: 0,
    })
    expect(figures.firstResult.dissatisfied).toBe(4)
  })

  test('the units stand in eight assessment groups', async () => {
    const groups = await ask('SELECT DISTINCT assessment_group FROM unit')
    expect(groups).toHaveLength(8)
  })

  test('81 delegates were invited to six reply meetings', async () => {
    const [met] = await ask<{ days: number; delegates: number }>(`
      SELECT count(DISTINCT contacted_on)::int AS days, count(DISTINCT s.lead_delegate_id)::int AS delegates
        FROM contact k JOIN assignment a ON a.id = k.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
       WHERE k.way = 'REPLY_MEETING' AND contacted_on < '2023-01-01'`)
    expect(met).toEqual({ days: replyMeetings.length, delegates: invitedDelegates })
  })

  test('the six meetings are closed with their minutes: 122 answered face to face, 81 delegates called, not everybody there', async () => {
    const [held] = await ask<Record<string, number>>(`
      SELECT count(*)::int AS meetings, count(*) FILTER (WHERE m.state = 'CLOSED')::int AS closed,
        (SELECT count(DISTINCT suggestion_id)::int FROM reply_meeting_item WHERE outcome IN ('ACCEPTED', 'BACK_TO_WORK')) AS answered,
        (SELECT count(*)::int FROM reply_meeting_item WHERE outcome = 'BACK_TO_WORK') AS back,
        (SELECT count(DISTINCT delegate_id)::int FROM reply_meeting_guest WHERE capacity = 'DELEGATE') AS delegates,
        (SELECT count(*)::int FROM reply_meeting_guest WHERE capacity = 'DELEGATE' AND answer = 'LEAVE' AND presence = 'ABSENT') AS leave,
        (SELECT count(*)::int FROM reply_meeting_guest WHERE presence IS NULL) AS unknown,
        (SELECT count(*)::int FROM reply_meeting_minutes WHERE content IS NOT NULL) AS minutes
      FROM reply_meeting m`)
    expect(held).toEqual({
      ...{ meetings: 6, closed: 6, answered: 122, back: 4, delegates: 81, leave: 4, unknown: 0, minutes: 6 },
    })
    const [heads] = await ask<{ called: number; head: number; deputy: number; absent: number }>(`
      SELECT count(*)::int AS called, count(*) FILTER (WHERE presence = 'HEAD')::int AS head, count(*) FILTER (WHERE presence = 'DEPUTY')::int AS deputy,
        count(*) FILTER (WHERE presence = 'ABSENT')::int AS absent FROM reply_meeting_guest WHERE capacity = 'HEAD'`)
    expect(heads?.head).toBeGreaterThan((heads?.called ?? 0) / 2)
    expect(heads?.head).toBeLessThan((heads?.called ?? 0) * 0.8)
    expect(heads?.absent).toBeGreaterThan(0)
    expect((heads?.head ?? 0) + (heads?.deputy ?? 0) + (heads?.absent ?? 0)).toBe(heads?.called)
  })

  test('who was away heard it from nobody himself, and the minutes were late once', async () => {
    const [away] = await ask<{ met: number; late: number }>(`
      SELECT (SELECT count(*)::int FROM reply_meeting_guest g JOIN suggestion s ON s.lead_delegate_id = g.delegate_id
          JOIN reply_meeting m ON m.id = g.meeting_id JOIN assignment a ON a.suggestion_id = s.id JOIN contact k ON k.assignment_id = a.id
          JOIN contact_delegate d ON d.contact_id = k.id AND d.delegate_id = g.delegate_id
        WHERE g.presence = 'ABSENT' AND k.way = 'REPLY_MEETING' AND k.contacted_on = m.held_on) AS met,
        (SELECT count(*)::int FROM reply_meeting_reminder) AS late`)
    expect(away).toEqual({ met: 0, late: 1 })
  })

  test('of the head of every unit that answers a key suggestion the delegate says whether he came', async () => {
    const [heads] = await ask<{ parts: number; answered: number }>(`
      SELECT count(*)::int AS parts, count(*) FILTER (WHERE EXISTS (SELECT FROM contact k
          LEFT JOIN contact_delegate m ON m.contact_id = k.id
         WHERE k.assignment_id = a.id AND k.round = s.round AND k.way IN ('VISIT', 'MEETING', 'ON_SITE') AND k.people->0->>'isHead' = 'true'
           AND (m.confirmed_version = k.version OR EXISTS (SELECT FROM contact_dispute x WHERE x.contact_id = k.id))))::int AS answered
        FROM suggestion s JOIN assignment a ON a.suggestion_id = s.id AND a.role <> 'ASSIST' AND a.ended_on IS NULL
       WHERE s.key_fixed_on IS NOT NULL`)
    expect(heads?.parts).toBeGreaterThanOrEqual(8)
    expect(heads?.answered).toBe(heads?.parts)
  })

  test('29 stations, 295 visits of delegates, 1,346 residents and 538 voices, numbered without a gap', async () => {
    const [counted] = await ask(`
      SELECT (SELECT count(*)::int FROM liaison_station) AS stations,
        (SELECT count(*)::int FROM activity_delegate m JOIN activity a ON a.id = m.activity_id
          WHERE a.kind = 'STATION_DAY' AND a.year = 2022 AND m.presence = 'PRESENT') AS visits,
        (SELECT sum(residents_received)::int FROM activity WHERE kind = 'STATION_DAY' AND year = 2022) AS residents,
        (SELECT count(*)::int FROM voice_item WHERE channel = 'STATION' AND year = 2022 AND number IS NOT NULL) AS voices,
        (SELECT max(number) - min(number) + 1 FROM voice_item WHERE channel = 'STATION' AND year = 2022) AS numbered,
        (SELECT last_number FROM paper_counter WHERE kind = 'VOICE' AND year = 2022) AS counter`)
    // After the 775 of the report come the findings of inspections and surveys, which it does not count.
    const figures = { stations: 29, visits: 295, residents: 1346, voices: 538, numbered: 538, counter: 775 + 18 }
    expect(counted).toEqual(figures)
  })

  test('twelve vacancies were filled by election, and the roster is full again', async () => {
    const [seats] = await ask<{ left: number; joined: number }>(`
      SELECT count(*) FILTER (WHERE mandate_to IS NOT NULL)::int AS left,
             count(*) FILTER (WHERE mandate_from = '2022-12-20')::int AS joined FROM delegate`)
    expect(seats).toEqual({ left: 12, joined: 12 })
  })
})

describe('the record stands', () => {
  test('nobody is called like anybody else', async () => {
    const [names] = await ask<{ all: number; different: number }>(
      'SELECT count(*)::int AS "all", count(DISTINCT name)::int AS different FROM person',
    )
    expect(names?.different).toBe(names?.all)
  })

  test('numbers run from 1 to 122 and the counter goes on from there', async () => {
    const [numbers] = await ask(`
      SELECT min(s.number) AS first, max(s.number) AS last, count(DISTINCT s.number)::int AS different,
             (SELECT last_number FROM number_counter c WHERE c.session_id = x.id) AS counter
        FROM suggestion s JOIN session x ON x.id = s.session_id WHERE x.year = 2022 GROUP BY x.id`)
    expect(numbers).toEqual({ first: 1, last: 122, different: 122, counter: 122 })
  })

  test('most of what was answered is public, in time, and names nobody whom one could ring up', async () => {
    const [told] = await ask<{ replies: number; late: number; ringing: number }>(`
      SELECT count(*) FILTER (WHERE b.reply_id IS NOT NULL)::int AS replies, count(*) FILTER (WHERE d.done_on > d.due_on)::int AS late,
        count(*) FILTER (WHERE b.content ~ '1[3-9][0-9]{9}|联系人：|联系电话')::int AS ringing
      FROM publication b LEFT JOIN reply p ON p.id = b.reply_id
        LEFT JOIN deadline d ON d.purpose = 'publication' AND d.assignment_id = p.assignment_id AND d.round = p.round`)
    expect(told?.replies).toBeGreaterThan(110)
    expect([told?.late, told?.ringing]).toEqual([0, 0])
  })

  test('the report of 2022 is frozen, approved by another than who froze it, and public with the session', async () => {
    const [report] = await ask<{ state: string; suggestions: number; before: number; after: number; told: number }>(`
      SELECT r.state, (r.content::jsonb->'figures'->'counts'->>'suggestions')::int AS suggestions,
        jsonb_array_length(access.public_reports('2023-01-08T00:59:59Z'))::int AS before, jsonb_array_length(access.public_reports('2023-01-08T01:00:00Z'))::int AS after,
        (SELECT count(*)::int FROM event e WHERE e.subject_id = r.id) AS told
      FROM annual_report r WHERE r.frozen_by_id <> r.approved_by_id`)
    expect(report).toEqual({ state: 'PUBLISHED', suggestions: 122, before: 0, after: 1, told: 4 })
  })

  test('promises stand in signed replies, were made in the hall or are tracked by the office, and those of public replies are public', async () => {
    const [promised] = await ask<{ inReplies: number; inTheHall: number; elsewhere: number; shown: number }>(`
      SELECT count(c.reply_id)::int AS "inReplies", count(c.meeting_item_id)::int AS "inTheHall",
        count(*) FILTER (WHERE c.reply_id IS NULL AND c.meeting_item_id IS NULL)::int AS elsewhere,
        jsonb_array_length(access.public_promises('2023-01-09T01:00:00Z', 2022, NULL))::int AS shown
      FROM commitment c JOIN suggestion s ON s.id = c.suggestion_id JOIN session n ON n.id = s.session_id WHERE n.year = 2022`)
    expect(promised?.inReplies).toBeGreaterThan(8)
    expect(promised?.inTheHall).toBeGreaterThan(2)
    // The office itself began to track one whose reply names no day.
    expect(promised?.elsewhere).toBe(1)
    expect(promised?.shown).toBeGreaterThan(8)
  })

  test('the chain of events is whole and in the order of time', async () => {
    const [chain] = await ask<{ broken: number; backwards: number; events: number }>(`
      SELECT count(*)::int AS events,
             count(*) FILTER (WHERE hash <> access.event_hash(e) OR previous_hash <> coalesce(before, ''::bytea))::int AS broken,
             count(*) FILTER (WHERE at < earlier)::int AS backwards
        FROM (SELECT event AS e, event.*, lag(hash) OVER w AS before, lag(at) OVER w AS earlier
                FROM event WINDOW w AS (ORDER BY sequence)) AS chained`)
    expect(chain).toMatchObject({ broken: 0, backwards: 0 })
    expect(chain?.events).toBeGreaterThan(1900)
  })

  test('each suggestion can be read through the rules, and its state follows from its facts', async () => {
    const { readSuggestion } = await import('@/lib/store/suggestions')
    const { settled } = await import('@/lib/domain/suggestion/status')
    const [congress] = await ask<{ id: string }>('SELECT id FROM congress')
    const ids = await ask<{ id: string }>('SELECT id FROM suggestion')
    await transactFor(congress?.id ?? '', async (tx) => {
      for (const { id } of ids) {
        const suggestion = await readSuggestion(tx, id)
        expect(settled(suggestion)).toEqual(suggestion)
      }
    })
  })

  test('a loaded database is left alone', async () => {
    const before = steps.length
    await loadDemonstration((done, of, what) => steps.push(`${done}/${of} ${what}`))
    expect(await ask('SELECT FROM congress')).toHaveLength(1)
    expect(steps).toHaveLength(before)
  })
})

test('every signed reply has gone out to each of its signers as a letter that can be verified', async () => {
  const [letters] = await ask<{ all: number; frozen: number; genuine: number }>(`
    SELECT count(*)::int AS all, count(d.code)::int AS frozen,
      count(*) FILTER (WHERE d.content_hash = sha256(convert_to(d.content, 'UTF8')))::int AS genuine
    FROM reply_delivery d JOIN reply p ON p.id = d.reply_id WHERE p.signed_at IS NOT NULL`)
  expect(letters?.all).toBeGreaterThan(122)
  expect([letters?.frozen, letters?.genuine]).toEqual([letters?.all, letters?.all])
})
