import { type Actor, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { invitationPolicy, invitationsOf } from '@/lib/domain/meeting/invitation-policy'
import type { Meeting, MeetingGuest, MeetingItem } from '@/lib/domain/meeting/meeting'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { isFor, meetingMovesOpenTo, meetingPolicy, readsMeetings } from '@/lib/domain/meeting/policy'
import type { MeetingMove } from '@/lib/domain/meeting/workflow'
import { signsFor } from '@/lib/store/guests-of'
import { readMeeting } from '@/lib/store/reply-meetings'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { delegationFor, hiddenFrom, leadFor } from './secrecy'
import { visibleTo } from './visible-to'

export type AgendaUnit = {
  readonly unitId: string
  readonly name: string
  readonly role: 'SOLE' | 'LEAD' | 'ASSIST' | 'SEPARATE'
}

/** Of what whoever looks must not read he is told no more than that it is on the agenda. */
export type AgendaItem = MeetingItem & {
  readonly numberText: string | null
  readonly title: string | null
  readonly lead: string
  readonly delegation: string | null
  readonly isSecret: boolean
  /** whoever looks may open the suggestion, too */
  readonly opens: boolean
  readonly units: readonly AgendaUnit[]
}

export type NamedGuest = MeetingGuest & {
  /** the delegate, the unit, the official */
  readonly name: string
  readonly delegation: string | null
  /** he who looks, or his unit */
  readonly isMine: boolean
}

export type MeetingView = Omit<Meeting, 'items' | 'guests'> & {
  readonly term: number
  readonly session: number
  readonly year: number
  readonly timeZone: string
  /** he or his unit is invited */
  readonly isCalled: boolean
  readonly items: readonly AgendaItem[]
  readonly guests: readonly NamedGuest[]
  readonly moves: readonly MeetingMove[]
  /** whoever prepares it, or leads the committee; nobody else has its papers */
  readonly desk: 'OFFICE' | 'LEADER' | null
}

type Said = Pick<MeetingView, 'term' | 'session' | 'year'> & {
  readonly agenda: readonly (Omit<AgendaItem, keyof MeetingItem> & Pick<AgendaItem, 'id'>)[]
  readonly names: readonly (Pick<NamedGuest, 'id' | 'name' | 'delegation'> & { readonly isShown: boolean })[]
}

/** One meeting for everybody who may see it, with what he can do. */
export const getReplyMeeting: Query<string, MeetingView> = async ({ tx, actor }, meetingId) => {
  const meeting = await readMeeting(tx, meetingId)
  authorize(actor, meetingPolicy.view, meeting)
  const [said] = await open(tx).$queryRaw<[Said]>(told(meetingId, actor))
  const { agenda, names, ...of } = said
  const itemOf = new Map(agenda.map((one) => [one.id, one]))
  const nameOf = new Map(names.map((one) => [one.id, one]))
  return {
    ...meeting,
    ...of,
    timeZone: actor.congress.timeZone,
    isCalled: invitationsOf(actor, meeting).length > 0,
    items: meeting.items.flatMap((item) => withText(item, itemOf.get(item.id))),
    guests: meeting.guests.flatMap((guest) => withName(actor, guest, nameOf.get(guest.id))),
    moves: meetingMovesOpenTo(actor, meeting),
    desk: deskOf(actor),
  }
}

const deskOf = (actor: Actor): MeetingView['desk'] =>
  isStaff(actor) ? 'OFFICE' : papersPolicy.read(actor) ? 'LEADER' : null

const withText = (item: MeetingItem, said: Said['agenda'][number] | undefined): AgendaItem[] =>
  said ? [{ ...item, ...said }] : []

function withName(actor: Actor, guest: MeetingGuest, named: Said['names'][number] | undefined): NamedGuest[] {
  if (!named?.isShown) return []
  const { name, delegation } = named
  const isMine = isFor(actor, guest)
  const said = readsMeetings(actor) ? guest : { ...guest, answer: null, answeredAt: null }
  const shown = invitationPolicy.seeReasons(actor, guest) ? guest : { ...said, leaveGround: null, leaveReason: '' }
  return [{ ...shown, name, delegation, isMine }]
}

const told = (meetingId: string, actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT t.number AS term, x.number AS session, x.year,
    (SELECT coalesce(json_agg(json_build_object('id', i.id, 'numberText', CASE WHEN ${isTold(actor)} THEN s.number_text END,
        'title', CASE WHEN ${isTold(actor)} THEN s.title END, 'lead', ${leadFor(actor)}, 'delegation', ${delegationFor(actor)},
        'isSecret', ${isSecret}, 'opens', ${visibleTo(actor)},
        'units', (SELECT coalesce(json_agg(json_build_object('unitId', u.id, 'name', u.name, 'role', a.role) ORDER BY a.role = 'ASSIST', a.id), '[]')
          FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL))), '[]')
      FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)
        LEFT JOIN delegation g ON g.id = s.delegation_id
      WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS agenda,
    (SELECT coalesce(json_agg(json_build_object('id', q.id, 'name', coalesce(e.name, u.name, p.name), 'delegation', f.name,
        'isShown', q.delegate_id IS NULL OR ${isForActorAs(actor)} OR ${comesOpenly(actor)})), '[]')
      FROM reply_meeting_guest q LEFT JOIN delegate e ON e.id = q.delegate_id LEFT JOIN delegation f ON f.id = e.delegation_id
        LEFT JOIN unit u ON u.id = q.unit_id LEFT JOIN person p ON p.id = q.person_id
      WHERE q.meeting_id = m.id AND q.taken_out_at IS NULL) AS names
  FROM reply_meeting m JOIN session x ON x.id = m.session_id JOIN term t ON t.id = x.term_id WHERE m.id = ${meetingId}::uuid`

/** Who sits in the room hears what it is about, unless the title is not for everybody. */
const isTold = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${visibleTo(actor)} OR (NOT ${isSecret} AND coalesce(s.publicity, s.publicity_wish) <> 'NONE'))`

const isForActorAs = (actor: Actor): Prisma.Sql => Prisma.sql`e.person_id = ${actor.personId}::uuid`

/** A guest `q` who comes for nothing but what he must not be known to suggest is not named. */
const comesOpenly = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`NOT EXISTS (SELECT FROM reply_meeting_item o JOIN suggestion s ON s.id = o.suggestion_id
    WHERE o.meeting_id = q.meeting_id AND o.taken_out_at IS NULL AND ${signsFor} AND ${hiddenFrom(actor)})
  OR EXISTS (SELECT FROM reply_meeting_item o JOIN suggestion s ON s.id = o.suggestion_id
    WHERE o.meeting_id = q.meeting_id AND o.taken_out_at IS NULL AND ${signsFor} AND NOT ${hiddenFrom(actor)})`
