import { createHash } from 'node:crypto'
import { meetingCode } from '@/lib/auth/meeting-code'
import { transactFor } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { instantNow } from '@/lib/web/this-moment'

/** Halls in which everybody is called, and the telephone of each: signed in on it beforehand. */
export type Halls = { readonly meetings: readonly string[]; readonly tokens: readonly string[] }

/** So many meetings that begin now, and so many delegates called to each of them. */
export async function buildHalls(congress: string, meetings: number, people: number): Promise<Halls> {
  return transactFor(congress, async (tx) => {
    const tokens = Array.from({ length: people }, (_, place) =>
      createHash('sha256').update(`${congress} seat ${place}`).digest('base64url'),
    )
    await seat(tx, congress, tokens)
    const rows = await open(tx).$queryRaw<{ id: string }[]>`
      INSERT INTO reply_meeting (congress_id, session_id, ordinal, held_on, starts_at, ends_at, place, state, planned_at, planned_by_id, invited_at)
        SELECT ${congress}::uuid, s.id, n, current_date, now() + interval '10 minutes', now() + interval '1 day', '礼堂', 'INVITED', now(), p.id, now()
        FROM generate_series(1, ${meetings}) n CROSS JOIN (SELECT id FROM session LIMIT 1) s CROSS JOIN (SELECT id FROM person ORDER BY id LIMIT 1) p
      RETURNING id`
    await open(tx).$executeRaw`
      INSERT INTO reply_meeting_guest (congress_id, meeting_id, capacity, delegate_id, invited_at)
        SELECT ${congress}::uuid, m.id, 'DELEGATE', d.id, now() FROM reply_meeting m CROSS JOIN delegate d WHERE d.name LIKE '到会代表%'`
    return { meetings: rows.map(({ id }) => id), tokens }
  })
}

async function seat(tx: Tx, congress: string, tokens: readonly string[]): Promise<void> {
  const seats = tokens.map((token, place) => {
    const hash = createHash('sha256').update(token).digest('hex')
    return { name: `到会代表${place}`, token, hash }
  })
  await open(tx).$executeRaw`
    WITH seat AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) AS s(name text, token text, hash text)),
      p AS (INSERT INTO person (congress_id, name) SELECT ${congress}::uuid, name FROM seat RETURNING id, name),
      d AS (INSERT INTO delegate (congress_id, term_id, person_id, delegation_id, name, mandate_from)
        SELECT ${congress}::uuid, t.id, p.id, g.id, p.name, '2022-01-01' FROM p CROSS JOIN (SELECT id FROM term LIMIT 1) t
          CROSS JOIN (SELECT id FROM delegation ORDER BY id LIMIT 1) g RETURNING id, person_id),
      r AS (INSERT INTO role_grant (congress_id, person_id, role, delegate_id) SELECT ${congress}::uuid, person_id, 'DELEGATE', id FROM d),
      a AS (INSERT INTO account (congress_id, person_id, login, password_hash, password_changed_at)
        SELECT ${congress}::uuid, p.id, s.token, '-', now() FROM p JOIN seat s USING (name) RETURNING id, login)
    INSERT INTO sign_in (congress_id, account_id, token_hash, opened_at, last_seen_at, ends_at)
      SELECT ${congress}::uuid, a.id, decode(s.hash, 'hex'), now(), now() + interval '1 day', now() + interval '1 day' FROM a JOIN seat s ON s.token = a.login`
}

export type Tap = { readonly token: string; readonly input: { meetingId: string; code: string; post: string } }

/** Everybody of one hall, then everybody of the next. */
export function taps({ meetings, tokens }: Halls): () => Tap {
  let taken = 0
  return () => {
    const place = taken++
    const meetingId = meetings[Math.floor(place / tokens.length) % meetings.length] ?? ''
    const code = meetingCode(meetingId, instantNow())
    return { token: tokens[place % tokens.length] ?? '', input: { meetingId, code, post: '' } }
  }
}
