import { createHash } from 'node:crypto'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'

/** A congress of invented rows, and who is signed in there: one officer, and enough people that no limit stops them. */
export type Population = {
  congress: string
  office: string
  delegates: readonly string[]
  clerks: readonly string[]
  detail: string
  drafts: readonly string[]
  assignments: readonly string[]
}

export type Size = { suggestions: number; drafts: number; assignments: number; people: number }

export async function populate(name: string, size: Size): Promise<Population> {
  const congress = await transactOutside('worker', (tx) => found(tx, name))
  await transactFor(congress, (tx) => layGround(tx, congress, size))
  for (let first = 1; first <= size.suggestions; first += batch) {
    const last = Math.min(size.suggestions, first + batch - 1)
    await transactFor(congress, (tx) => suggestions(tx, congress, first, last))
  }
  return transactFor(congress, async (tx) => {
    await history(tx, congress)
    return {
      congress,
      office: await signIn(tx, congress, 'DELEGATE_OFFICE', 0),
      delegates: await many(size.people, (place) => signIn(tx, congress, 'DELEGATE', place)),
      clerks: await many(size.people, (place) => signIn(tx, congress, 'UNIT_CLERK', place)),
      detail: await onlyId(tx, congress, 'IN_PROGRESS'),
      drafts: await draftsOf(tx, congress, size),
      assignments: await assignmentsOf(tx, congress, size),
    }
  })
}

/** Each part well within the time that one transaction is given. */
const batch = 5000

async function found(tx: Tx, name: string): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`SELECT access.found_congress(${name}, ${name}, true) AS id`
  return row?.id ?? ''
}

async function many<T>(count: number, make: (place: number) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let place = 0; place < count; place++) made.push(await make(place))
  return made
}

async function layGround(tx: Tx, congress: string, { people }: Size): Promise<void> {
  await open(tx).$executeRaw`
    WITH t AS (INSERT INTO term (congress_id, number, starts_on) VALUES (${congress}::uuid, 19, '2022-01-01') RETURNING id),
      s AS (INSERT INTO session (congress_id, term_id, number, year, opens_on, closes_on)
        SELECT ${congress}::uuid, id, 1, 2022, '2022-01-05', '2022-01-08' FROM t RETURNING id),
      g AS (INSERT INTO delegation (congress_id, term_id, name, ordinal) SELECT ${congress}::uuid, t.id, '第' || n || '代表团', n FROM t, generate_series(1, 11) n RETURNING id),
      c AS (INSERT INTO category (congress_id, year, name, ordinal) SELECT ${congress}::uuid, 2022, '分类' || n, n FROM generate_series(1, 9) n RETURNING id),
      a AS (INSERT INTO answer_class (congress_id, letter, meaning, ordinal) VALUES (${congress}::uuid, 'A', 'SOLVED', 1), (${congress}::uuid, 'B', 'PLANNED', 2) RETURNING id),
      u AS (INSERT INTO unit (congress_id, name, kind, document_prefix, valid_from) SELECT ${congress}::uuid, '承办单位' || n, 'DEPARTMENT', '区办' || n, '2022-01-01' FROM generate_series(1, 33) n RETURNING id),
      p AS (INSERT INTO person (congress_id, name) SELECT ${congress}::uuid, '人员' || n FROM generate_series(1, ${people * 2 + 1}) n RETURNING id, name)
    INSERT INTO delegate (congress_id, term_id, person_id, delegation_id, name, mandate_from)
      SELECT ${congress}::uuid, t.id, p.id, (SELECT id FROM g ORDER BY id LIMIT 1), p.name, '2022-01-01' FROM t, p`
}

/** Titles and texts of ordinary length; one in forty speaks of street lamps. */
async function suggestions(tx: Tx, congress: string, first: number, last: number): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO suggestion (congress_id, session_id, period, number, number_text, title, situation, analysis, lead_delegate_id, delegation_id,
        category_id, entered_by_id, created_at, status, round, submitted_at, submitted_on, registered_at, registered_on, assigned_on, due_on)
      SELECT ${congress}::uuid, s.id, 'IN_SESSION', n, n::text, title, body, body, d.ids[1 + n % d.count], d.delegation, c.ids[1 + n % 9], d.persons[1 + n % d.count], now(),
        (ARRAY['IN_PROGRESS', 'ASSIGNED', 'REPLIED', 'CONCLUDED'])[1 + n % 4], 1, '2022-01-06', '2022-01-06', '2022-01-07', '2022-01-07', '2022-03-01', '2022-06-01'
        FROM generate_series(${first}::int, ${last}::int) n CROSS JOIN (SELECT id FROM session) s
        CROSS JOIN LATERAL (SELECT '关于改善第' || n || '片区' || CASE WHEN n % 40 = 0 THEN '路灯照明' ELSE '道路交通' END || '条件的建议' AS title,
          repeat('本片区居民近两千户，道路狭窄，早晚高峰通行困难，周边学校和医院的出行都受影响。', 4) || md5(n::text) AS body) texts
        CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM category) c
        CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids, array_agg(person_id ORDER BY id) AS persons, (array_agg(delegation_id))[1] AS delegation, count(*)::int AS count FROM delegate) d`
  await open(tx).$executeRaw`
    INSERT INTO assignment (congress_id, suggestion_id, unit_id, role, status, assigned_at, assigned_on, due_on)
      SELECT ${congress}::uuid, s.id, u.ids[1 + s.number % 33], 'SOLE', 'IN_PROGRESS', '2022-03-01', '2022-03-01', '2022-06-01'
        FROM suggestion s CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM unit) u WHERE s.number BETWEEN ${first}::int AND ${last}::int`
  await open(tx).$executeRaw`
    INSERT INTO handling_round (congress_id, suggestion_id, number, opened_on, first_due_on, due_on, basis)
      SELECT ${congress}::uuid, id, 1, '2022-03-01', '2022-06-01', '2022-06-01', 'DB 51' FROM suggestion WHERE number BETWEEN ${first}::int AND ${last}::int`
  await open(tx).$executeRaw`
    INSERT INTO reply (congress_id, assignment_id, round, body, written_by_id, written_at, submitted_at, signed_at, signed_on, signed_by_id, signer_name)
      SELECT ${congress}::uuid, a.id, 1, '已会同街道现场查看，计划年内完成改善。', s.entered_by_id, '2022-05-01', '2022-05-01', '2022-05-02', '2022-05-02', s.entered_by_id, '单位负责人'
        FROM suggestion s JOIN assignment a ON a.suggestion_id = s.id
       WHERE s.status IN ('REPLIED', 'CONCLUDED') AND s.number BETWEEN ${first}::int AND ${last}::int`
}

/** The one whose page is asked for has a life behind it. */
async function history(tx: Tx, congress: string): Promise<void> {
  const id = await onlyId(tx, congress, 'IN_PROGRESS')
  await open(tx).$executeRaw`
    INSERT INTO ask (congress_id, suggestion_id, ordinal, text) SELECT ${congress}::uuid, ${id}::uuid, n, '请在年内完成第' || n || '项改善工程。' FROM generate_series(1, 3) n`
  await open(tx).$executeRaw`
    INSERT INTO contact (congress_id, assignment_id, round, contacted_on, entered_at, entered_by_id, stage, way, place, people, delegate_view)
      SELECT ${congress}::uuid, a.id, 1, '2022-03-10', now(), s.entered_by_id, 'BEFORE', 'VISIT', '社区会议室', '[{"name":"分管副局长","post":"","isHead":true}]', '同意办理思路'
        FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id, generate_series(1, 3) WHERE s.id = ${id}::uuid`
  await open(tx).$executeRaw`
    INSERT INTO event (congress_id, type, subject_id, suggestion_id, actor_name, at, data)
      SELECT ${congress}::uuid, (ARRAY['suggestion.submitted', 'suggestion.registered', 'suggestion.assigned', 'assignment.acknowledged', 'assignment.contact-logged'])[1 + n % 5],
        ${id}::uuid, ${id}::uuid, '经办人', '2022-03-01'::timestamptz + n * interval '1 hour', '{}' FROM generate_series(1, 20) n`
}

async function onlyId(tx: Tx, congress: string, status: string): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM suggestion WHERE congress_id = ${congress}::uuid AND status = ${status} ORDER BY id LIMIT 1`
  return row?.id ?? ''
}

async function signIn(tx: Tx, congress: string, role: string, place: number): Promise<string> {
  const token = createHash('sha256').update(`${congress}${role}${place}`).digest('base64url')
  const hash = new Uint8Array(createHash('sha256').update(token).digest())
  const offset = role === 'UNIT_CLERK' ? place * 2 + 1 : place * 2
  await open(tx).$executeRaw`
    WITH p AS (SELECT p.id, d.id AS delegate_id FROM person p JOIN delegate d ON d.person_id = p.id ORDER BY p.id OFFSET ${offset} LIMIT 1),
      g AS (INSERT INTO role_grant (congress_id, person_id, role, delegate_id, unit_id)
        SELECT ${congress}::uuid, p.id, ${role}, CASE WHEN ${role} = 'DELEGATE' THEN p.delegate_id END,
          CASE WHEN ${role} = 'UNIT_CLERK' THEN (SELECT id FROM unit ORDER BY id LIMIT 1) END FROM p RETURNING id),
      a AS (INSERT INTO account (congress_id, person_id, login, password_hash, password_changed_at)
        SELECT ${congress}::uuid, p.id, ${token}, '-', now() FROM p RETURNING id)
    INSERT INTO sign_in (congress_id, account_id, token_hash, opened_at, last_seen_at, ends_at)
      SELECT ${congress}::uuid, a.id, ${hash}, now(), now() + interval '1 day', now() + interval '1 day' FROM a`
  return token
}

/** Complete drafts, one for each submission that will be measured, in turn of the delegates signed in. */
async function draftsOf(tx: Tx, congress: string, { drafts, people }: Size): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    INSERT INTO suggestion (congress_id, session_id, period, title, situation, analysis, lead_delegate_id, delegation_id, entered_by_id, created_at, status)
      SELECT ${congress}::uuid, s.id, 'IN_SESSION', '关于第' || n || '号公交线路延伸的建议', repeat('沿线居民出行不便，需要延伸线路。', 8), repeat('客流已经具备条件。', 8),
        d.ids[1 + n % ${people}], d.delegation, d.persons[1 + n % ${people}], now(), 'DRAFT'
        FROM generate_series(0, ${drafts - 1}) n CROSS JOIN (SELECT id FROM session) s
        CROSS JOIN (SELECT array_agg(d.id ORDER BY g.granted_at, g.id) AS ids, array_agg(d.person_id ORDER BY g.granted_at, g.id) AS persons, (array_agg(d.delegation_id))[1] AS delegation
          FROM role_grant g JOIN delegate d ON d.id = g.delegate_id) d
      RETURNING id`
  await open(tx).$executeRaw`
    INSERT INTO ask (congress_id, suggestion_id, ordinal, text) SELECT ${congress}::uuid, id, 1, '请在年内把线路延伸到新建小区。' FROM suggestion WHERE status = 'DRAFT'`
  return rows.map(({ id }) => id)
}

/** Assignments in progress at the clerks' unit, one for each reply that will be measured. */
async function assignmentsOf(tx: Tx, congress: string, { assignments }: Size): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    WITH s AS (
      INSERT INTO suggestion (congress_id, session_id, period, title, lead_delegate_id, entered_by_id, created_at, status, round, submitted_at, registered_at, number_text, assigned_on, due_on)
        SELECT ${congress}::uuid, s.id, 'IN_SESSION', '关于第' || n || '处路口改造的建议', d.id, d.person_id, now(), 'ACKNOWLEDGED', 1, '2022-01-06', '2022-01-07', 'R' || n, '2022-03-01', '2099-06-01'
          FROM generate_series(1, ${assignments}) n CROSS JOIN (SELECT id FROM session) s CROSS JOIN (SELECT id, person_id FROM delegate ORDER BY id LIMIT 1) d
        RETURNING id),
      r AS (INSERT INTO handling_round (congress_id, suggestion_id, number, opened_on, first_due_on, due_on, basis)
        SELECT ${congress}::uuid, id, 1, '2022-03-01', '2099-06-01', '2099-06-01', 'DB 51' FROM s)
    INSERT INTO assignment (congress_id, suggestion_id, unit_id, role, status, assigned_at, assigned_on, due_on, first_opened_at, acknowledged_at, acknowledged_on)
      SELECT ${congress}::uuid, s.id, (SELECT id FROM unit ORDER BY id LIMIT 1), 'SOLE', 'ACKNOWLEDGED', '2022-03-01', '2022-03-01', '2099-06-01', '2022-03-02', '2022-03-02', '2022-03-02' FROM s
      RETURNING id`
  return rows.map(({ id }) => id)
}
