import { createHash } from 'node:crypto'
import { heldOn } from './meetings'
import type { Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

const tokenOf = (place: number, { congressId }: Town): string =>
  createHash('sha256').update(`${congressId} seat ${place}`).digest('base64url')

/** So many delegates, each signed in on a telephone of his own and called to one meeting. */
export async function hallOf(
  town: Town,
  count: number,
): Promise<{ meetingId: string; people: Pick<Person, 'token'>[] }> {
  const { congressId, termId, sessionId, office } = town
  const [delegation] = town.delegations
  const startsAt = new Date(`${heldOn}T09:00:00+08:00`)
  const { id: meetingId } = await rows.replyMeeting.create({
    data: {
      ...{ congressId, sessionId, ordinal: 1, heldOn: new Date(heldOn), startsAt, place: '礼堂', state: 'INVITED' },
      endsAt: new Date(startsAt.getTime() + 7_200_000),
      ...{ plannedAt: startsAt, plannedById: office.personId, invitedAt: startsAt },
    },
  })
  const people = Array.from({ length: count }, (_, place) => ({ token: tokenOf(place, town) }))
  const seats = people.map(({ token }, place) => ({
    ...{ place, token, hash: createHash('sha256').update(token).digest('hex') },
  }))
  await rows.$executeRaw`
    WITH seat AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) AS s(place int, token text, hash text)),
      p AS (INSERT INTO person (congress_id, name) SELECT ${congressId}::uuid, '到会代表' || place FROM seat RETURNING id, name),
      d AS (INSERT INTO delegate (congress_id, term_id, person_id, delegation_id, name, mandate_from)
        SELECT ${congressId}::uuid, ${termId}::uuid, id, ${delegation}::uuid, name, '2022-01-01' FROM p RETURNING id, person_id, name),
      g AS (INSERT INTO role_grant (congress_id, person_id, role, delegate_id) SELECT ${congressId}::uuid, person_id, 'DELEGATE', id FROM d),
      a AS (INSERT INTO account (congress_id, person_id, login, password_hash, password_changed_at)
        SELECT ${congressId}::uuid, p.id, s.token, '-', now() FROM p JOIN seat s ON p.name = '到会代表' || s.place RETURNING id, login),
      i AS (INSERT INTO sign_in (congress_id, account_id, token_hash, opened_at, last_seen_at, ends_at)
        SELECT ${congressId}::uuid, a.id, decode(s.hash, 'hex'), '2022-01-01', '9999-12-31', '9999-12-31' FROM a JOIN seat s ON s.token = a.login)
    INSERT INTO reply_meeting_guest (congress_id, meeting_id, capacity, delegate_id, invited_at)
      SELECT ${congressId}::uuid, ${meetingId}::uuid, 'DELEGATE', id, ${startsAt} FROM d`
  return { meetingId, people }
}
