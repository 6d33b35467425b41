import { authorize } from '@/lib/domain/access/policy'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Meeting, MeetingGuest } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { readMeeting } from '@/lib/store/reply-meetings'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { getReplyMeeting, type MeetingView } from './get-reply-meeting'
import { getRoomLive, type RoomLive } from './meeting-room-live'
import type { Query } from './query'

export type RoomAnswer = {
  readonly ordinal: number
  readonly asked: string
  readonly text: string
  readonly meaning: AnswerMeaning | null
  readonly measure: string
  readonly dueOn: LocalDate | null
}

export type RoomReply = {
  readonly unit: string
  readonly signedOn: LocalDate
  readonly body: string
  readonly answers: readonly RoomAnswer[]
}

/** Of an item what stands before the meeting and does not change in it. */
export type RoomItem = {
  readonly id: string
  readonly suggestionId: string
  readonly position: number
  readonly numberText: string | null
  readonly title: string
  readonly lead: string
  readonly coSigners: readonly string[]
  readonly isSecret: boolean
  readonly units: readonly { readonly unitId: string; readonly name: string; readonly role: AssignmentRole }[]
  readonly asks: readonly { readonly ordinal: number; readonly text: string }[]
  readonly replies: readonly RoomReply[]
}

export type RoomGuest = Pick<MeetingGuest, 'id' | 'capacity' | 'unitId' | 'answer' | 'deputyName' | 'deputyPost'> & {
  readonly name: string
  readonly note: string | null
}

export type RoomView = {
  readonly meeting: Pick<Meeting, 'id' | 'ordinal' | 'heldOn' | 'place' | 'host'> & {
    readonly startsAt: string
    readonly endsAt: string
    readonly timeZone: string
  }
  readonly items: readonly RoomItem[]
  readonly guests: readonly RoomGuest[]
  readonly live: RoomLive
}

export type RoomPageView = { readonly frame: MeetingView; readonly room: RoomView }

/** Within the frame of the meeting. */
export const getMeetingRoom: Query<string, RoomPageView> = async (reading, meetingId) => ({
  room: await readRoom(reading, meetingId),
  frame: await getReplyMeeting(reading, meetingId),
})

/** The whole of the clerk's screen in one answer: without a connection nothing more can be fetched. */
const readRoom: Query<string, RoomView> = async (reading, meetingId) => {
  const { tx, actor } = reading
  const meeting = await readMeeting(tx, meetingId)
  authorize(actor, meetingPolicy.record, meeting)
  const [told] = await open(tx).$queryRaw<[Pick<RoomView, 'items' | 'guests'>]>(standing(meetingId))
  const { id, ordinal, heldOn, place, host, startsAt, endsAt } = meeting
  const hours = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), timeZone: actor.congress.timeZone }
  return {
    meeting: { id, ordinal, heldOn, place, host, ...hours },
    ...told,
    live: await getRoomLive(reading, meetingId),
  }
}

const units = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('unitId', a.unit_id, 'name', u.name, 'role', a.role) ORDER BY a.role = 'ASSIST', a.id), '[]')
  FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL)`

const coSigners = Prisma.sql`(SELECT coalesce(json_agg(e.name ORDER BY o.ordinal), '[]') FROM co_signature o JOIN delegate e ON e.id = o.delegate_id
  WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED')`

const asks = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('ordinal', k.ordinal, 'text', k.text) ORDER BY k.ordinal), '[]')
  FROM ask k WHERE k.suggestion_id = s.id)`

/** Drafts stay with their unit. */
const replies = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('unit', ${holderNameOn(Prisma.sql`r.signed_on`)}, 'signedOn', r.signed_on, 'body', r.body,
    'answers', (SELECT coalesce(json_agg(json_build_object('ordinal', w.ordinal, 'asked', w.asked, 'text', w.text, 'meaning', w.meaning,
        'measure', w.measure, 'dueOn', w.due_on) ORDER BY w.ordinal), '[]') FROM reply_answer w WHERE w.reply_id = r.id AND NOT w.not_ours)) ORDER BY a.id), '[]')
  FROM assignment a JOIN reply r ON r.assignment_id = a.id AND r.round = s.round AND r.signed_on IS NOT NULL WHERE a.suggestion_id = s.id AND a.ended_on IS NULL)`

const standing = (meetingId: string): Prisma.Sql => Prisma.sql`
  SELECT (SELECT coalesce(json_agg(json_build_object('id', i.id, 'suggestionId', s.id, 'position', i.position, 'numberText', s.number_text, 'title', s.title,
        'lead', d.name, 'coSigners', ${coSigners}, 'isSecret', ${isSecret}, 'units', ${units}, 'asks', ${asks}, 'replies', ${replies}) ORDER BY i.position, i.id), '[]')
      FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)
      WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS items,
    (SELECT coalesce(json_agg(json_build_object('id', g.id, 'capacity', g.capacity, 'unitId', g.unit_id, 'answer', g.answer, 'deputyName', g.deputy_name,
        'deputyPost', g.deputy_post, 'name', coalesce(e.name, u.name, p.name), 'note', f.name) ORDER BY g.capacity, f.ordinal, e.id, u.id, g.id), '[]')
      FROM reply_meeting_guest g LEFT JOIN delegate e ON e.id = g.delegate_id LEFT JOIN delegation f ON f.id = e.delegation_id
        LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN person p ON p.id = g.person_id
      WHERE g.meeting_id = m.id AND g.taken_out_at IS NULL) AS guests
  FROM reply_meeting m WHERE m.id = ${meetingId}::uuid`
