import type { Meeting, MeetingGuest, MeetingItem } from '@/lib/domain/meeting/meeting'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Instants = {
  [Key in 'startsAt' | 'endsAt' | 'invitedAt' | 'openedAt' | 'endedAt' | 'closedAt' | 'cancelledAt']: Date
}
type Row = Omit<Meeting, 'guests'> & Instants & { readonly guests: readonly GuestRow[] }
type GuestRow = Omit<MeetingGuest, 'invitedAt' | 'answeredAt' | 'signedInAt'> & {
  readonly [Key in 'invitedAt' | 'answeredAt' | 'signedInAt']: string | null
}

/** Holds the meeting until commit: its agenda, guests and answers are decided under one lock. */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  await open(tx).$queryRaw`SELECT id FROM reply_meeting WHERE id = ${id}::uuid FOR UPDATE`
  return readMeeting(tx, id)
}

/** Several, in the order of their ids so that two officers never wait for each other; answered in the order asked for. */
export async function lockMeetings(tx: Tx, ids: readonly string[]): Promise<Meeting[]> {
  await open(tx).$queryRaw`SELECT id FROM reply_meeting WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
  const meetings: Meeting[] = []
  for (const id of ids) meetings.push(await readMeeting(tx, id))
  return meetings
}

export async function readMeeting(tx: Tx, id: string): Promise<Meeting> {
  const [meeting] = await readMeetings(tx, Prisma.sql`m.id = ${id}::uuid`)
  if (!meeting) throw new Refusal('not-found')
  return meeting
}

/** Meetings `m` with what is on their agendas and who is called now, by day and hour. */
export async function readMeetings(tx: Tx, where: Prisma.Sql): Promise<Meeting[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT m.id, m.congress_id AS "congressId", m.session_id AS "sessionId", m.ordinal, m.held_on::text AS "heldOn", m.starts_at AS "startsAt",
      m.ends_at AS "endsAt", m.place, m.host, m.remark, m.state, m.version, m.invited_at AS "invitedAt", m.opened_at AS "openedAt",
      m.ended_at AS "endedAt", m.closed_at AS "closedAt", m.cancelled_at AS "cancelledAt", m.cancel_reason AS "cancelReason",
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'suggestionId', i.suggestion_id, 'round', i.round, 'position', i.position,
          'outcome', i.outcome, 'version', i.version) ORDER BY i.position, i.id), '[]')
        FROM reply_meeting_item i WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS items,
      (SELECT coalesce(json_agg(json_build_object('id', g.id, 'capacity', g.capacity, 'delegateId', g.delegate_id, 'unitId', g.unit_id,
          'personId', g.person_id, 'invitedAt', g.invited_at, 'answer', g.answer, 'leaveGround', g.leave_ground, 'leaveReason', g.leave_reason,
          'deputyName', g.deputy_name, 'deputyPost', g.deputy_post, 'answeredAt', g.answered_at, 'presence', g.presence,
          'presentName', g.present_name, 'presentPost', g.present_post, 'signedInAt', g.signed_in_at, 'signedInWay', g.signed_in_way) ORDER BY g.id), '[]')
        FROM reply_meeting_guest g WHERE g.meeting_id = m.id AND g.taken_out_at IS NULL) AS guests
    FROM reply_meeting m WHERE ${where} ORDER BY m.starts_at, m.ordinal`
  return rows.map(({ guests, ...meeting }) => ({ ...meeting, guests: guests.map(withInstants) }))
}

const withInstants = ({ invitedAt, answeredAt, signedInAt, ...guest }: GuestRow): MeetingGuest => ({
  ...guest,
  invitedAt: instant(invitedAt),
  answeredAt: instant(answeredAt),
  signedInAt: instant(signedInAt),
})

const instant = (written: string | null): Date | null => (written === null ? null : new Date(written))

export type NewMeeting = Pick<
  Meeting,
  'congressId' | 'sessionId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'host' | 'remark'
> & { readonly plannedAt: Date; readonly plannedById: string }

/** The next of its session, without gaps: whoever plans for the session waits for whoever does. */
export async function addMeeting(tx: Tx, meeting: NewMeeting): Promise<{ id: string; ordinal: number }> {
  await open(tx)
    .$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`reply meetings ${meeting.sessionId}`}, 0))`
  const last = await open(tx).replyMeeting.aggregate({
    where: { sessionId: meeting.sessionId },
    _max: { ordinal: true },
  })
  const data = { ...meeting, heldOn: dayToStore(meeting.heldOn), ordinal: (last._max.ordinal ?? 0) + 1 }
  return open(tx).replyMeeting.create({ data, select: { id: true, ordinal: true } })
}

/** What stands about the meeting itself; agenda and guests are kept beside it. */
export async function saveMeeting(tx: Tx, meeting: Meeting, closedById?: string): Promise<void> {
  const { id, heldOn, items: _, guests: __, congressId: ___, sessionId: ____, ordinal: _____, ...facts } = meeting
  await open(tx).replyMeeting.update({
    where: { id },
    data: { ...facts, heldOn: dayToStore(heldOn), ...(closedById ? { closedById } : {}) },
    select: { id: true },
  })
}

type NewItem = Pick<MeetingItem, 'suggestionId' | 'round'>

/** The agenda as it is to stand, in this order: what is no longer on it is taken out, what is new is added. */
export async function saveAgenda(
  tx: Tx,
  meeting: Pick<Meeting, 'id' | 'congressId' | 'items'>,
  agenda: readonly NewItem[],
  at: Date,
): Promise<void> {
  const db = open(tx)
  const gone = meeting.items.filter(({ suggestionId }) => !agenda.some((one) => one.suggestionId === suggestionId))
  await db.replyMeetingItem.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { takenOutAt: at } })
  const standing = new Map(meeting.items.map((item) => [item.suggestionId, item]))
  const placed = agenda.map((item, place) => ({
    ...item,
    position: place + 1,
    id: standing.get(item.suggestionId)?.id,
  }))
  const kept = placed.flatMap(({ id, position }) => (id ? [{ id, position }] : []))
  await db.$executeRaw`UPDATE reply_meeting_item i SET position = r.position
    FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS r(id uuid, position int) WHERE i.id = r.id AND i.position <> r.position`
  const { congressId, id: meetingId } = meeting
  const added = placed.flatMap(({ id, suggestionId, round, position }) =>
    id ? [] : [{ congressId, meetingId, suggestionId, round, position }],
  )
  await db.replyMeetingItem.createMany({ data: added })
}

export type NewGuest = Pick<MeetingGuest, 'capacity' | 'delegateId' | 'unitId' | 'personId'>

export async function addGuests(
  tx: Tx,
  { congressId, id }: Pick<Meeting, 'congressId' | 'id'>,
  guests: readonly NewGuest[],
): Promise<void> {
  await open(tx).replyMeetingGuest.createMany({
    data: guests.map((guest) => ({ congressId, meetingId: id, ...guest })),
  })
}

export async function takeOutGuests(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await open(tx).replyMeetingGuest.updateMany({ where: { id: { in: [...ids] } }, data: { takenOutAt: at } })
}

/** The meetings on whose agendas these items are now, held until commit with those that are named beside. */
export async function lockMeetingsOfItems(
  tx: Tx,
  itemIds: readonly string[],
  others: readonly string[] = [],
): Promise<Meeting[]> {
  const found = await open(tx).replyMeetingItem.findMany({
    where: { id: { in: [...itemIds] }, takenOutAt: null },
    select: { meetingId: true },
  })
  if (found.length < new Set(itemIds).size) throw new Refusal('not-found')
  return lockMeetings(tx, [...new Set([...found.map(({ meetingId }) => meetingId), ...others])].toSorted())
}

/** Another day or hour: whoever has answered is asked again. */
export async function forgetAnswers(tx: Tx, meetingId: string): Promise<void> {
  await open(tx).replyMeetingGuest.updateMany({
    where: { meetingId, takenOutAt: null },
    data: {
      ...{ answer: null, leaveGround: null, leaveReason: '', deputyName: '', deputyPost: '' },
      ...{ answeredAt: null, answeredById: null },
      ...{ openedAt: null, remindedAt: null, calledAt: null, calledById: null, callNote: '' },
    },
  })
}
