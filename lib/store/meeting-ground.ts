import { clashesAmong, comingTo, type Held } from '@/lib/domain/meeting/clashes'
import type { Meeting } from '@/lib/domain/meeting/meeting'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { readMeetings } from './reply-meetings'
import { open, type Tx } from './tx'

type Days = readonly string[]

/** Meetings that stand on these days, with who is called to each. */
export const readMeetingsOn = (tx: Tx, days: Days): Promise<Meeting[]> =>
  readMeetings(tx, Prisma.sql`m.held_on = ANY(${[...days]}::date[]) AND m.state IN ('PLANNED', 'INVITED', 'UNDER_WAY')`)

export const heldWith = ({ id, startsAt, endsAt, guests, host, place }: Meeting): Held => ({
  id,
  startsAt,
  endsAt,
  people: [...comingTo(guests), ...(host ? [`host:${host}`] : []), `place:${place}`],
})

/** Who is called to one of these and to another meeting at the same time, among these and all others of the days. */
export async function clashesWith(tx: Tx, meetings: readonly Held[], days: Days): Promise<string[]> {
  const own = new Set(meetings.map(({ id }) => id))
  const others = (await readMeetingsOn(tx, days)).filter(({ id }) => !own.has(id)).map(heldWith)
  const clashes = clashesAmong([...meetings, ...others]).filter(({ meetings: both }) => both.some((id) => own.has(id)))
  return clashes.map(({ person }) => person)
}

/** Nobody is called to two rooms at once, unless whoever plans has seen it and keeps it so. Looked at one after the other, until commit. */
export async function ensureNoClash(tx: Tx, meetings: readonly Held[], days: Days): Promise<void> {
  await open(tx).$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('hours of reply meetings ' || access.current_congress(), 0))`
  const people = await clashesWith(tx, meetings, days)
  if (people.length === 0) return
  throw new Refusal('meeting-clash', { count: people.length, names: (await namesOf(tx, people)).join('、') })
}

const mostNamed = 8

/** As they are called, or the room and host themselves. */
export async function namesOf(tx: Tx, people: readonly string[]): Promise<string[]> {
  const keys = [...new Set(people)].slice(0, mostNamed).map((key) => key.split(/:(.*)/s))
  const ids = (kind: string) => keys.flatMap(([of, id]) => (of === kind && id ? [id] : []))
  const rows = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT name FROM delegate WHERE id = ANY(${ids('delegate')}::uuid[]) UNION ALL SELECT name FROM unit WHERE id = ANY(${ids('unit')}::uuid[])
    UNION ALL SELECT name FROM person WHERE id = ANY(${ids('person')}::uuid[])`
  return [...rows.map(({ name }) => name), ...ids('host'), ...ids('place')]
}

/** Suggestions of these that are on an agenda already in their round, with its meeting. */
export async function readElsewhere(tx: Tx, ids: readonly string[]): Promise<{ meetingId: string; number: string }[]> {
  return open(tx).$queryRaw`
    SELECT i.meeting_id AS "meetingId", coalesce(s.number_text, '') AS number FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id
     WHERE i.suggestion_id = ANY(${[...ids]}::uuid[]) AND i.round = greatest(s.round, 1) AND i.taken_out_at IS NULL
       AND i.outcome IS DISTINCT FROM 'POSTPONED' ORDER BY s.number`
}
