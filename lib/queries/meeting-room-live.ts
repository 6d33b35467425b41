import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { GuestCapacity, ItemOutcome, Presence } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import type { AnswererRank } from '@/lib/domain/meeting/room/recording'
import type { MeetingState } from '@/lib/domain/meeting/workflow'
import { readMeeting } from '@/lib/store/reply-meetings'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

export type LivePromise = {
  readonly unit: string
  readonly text: string
  readonly responsiblePerson: string
  readonly money: string
  readonly dueOn: LocalDate
}

/** Of an item what changes while the meeting is held. Of its ratings only how many there are. */
export type LiveItem = {
  readonly id: string
  readonly version: number
  readonly outcome: ItemOutcome | null
  readonly answeredByUnitId: string | null
  readonly answeredBy: string
  readonly answeredByPost: string
  readonly answeredByRank: AnswererRank | null
  readonly answerText: string
  readonly delegateWords: string
  readonly recordedAt: string | null
  readonly recordedBy: string | null
  readonly promises: readonly LivePromise[]
  readonly rated: number
  readonly raters: number
  /** the replies are out: it can be rated, on the phone and on paper */
  readonly opensRating: boolean
}

export type LiveGuest = {
  readonly id: string
  readonly capacity: GuestCapacity
  readonly presence: Presence | null
  readonly presentName: string
  readonly presentPost: string
  readonly signedInAt: string | null
}

export type RoomLive = {
  readonly now: number
  readonly state: MeetingState
  readonly currentItemId: string | null
  readonly items: readonly LiveItem[]
  readonly guests: readonly LiveGuest[]
}

/** For the clerk's screen, which asks again by itself. */
export const getRoomLive: Query<string, RoomLive> = async ({ tx, actor, moment }, meetingId) => {
  const meeting = await readMeeting(tx, meetingId)
  authorize(actor, meetingPolicy.record, meeting)
  const [live] = await open(tx).$queryRaw<[Pick<RoomLive, 'currentItemId' | 'items'>]>(liveOf(meetingId))
  const guests = meeting.guests.map(({ id, capacity, presence, presentName, presentPost, signedInAt }) => ({
    ...{ id, capacity, presence, presentName, presentPost },
    signedInAt: signedInAt?.toISOString() ?? null,
  }))
  return { now: moment.now.getTime(), state: meeting.state, ...live, guests }
}

const promises = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('unit', u.name, 'text', c.text,
    'responsiblePerson', c.responsible_person, 'money', c.money, 'dueOn', c.due_on) ORDER BY c.due_on, c.id), '[]')
  FROM commitment c JOIN unit u ON u.id = c.unit_id WHERE c.meeting_item_id = i.id)`

/** Of `suggestion s` in its running round: whoever signed it and is a delegate still, and who of them has rated. */
const raters = Prisma.sql`(SELECT count(*)::int FROM delegate d WHERE d.end_ground IS NULL AND (d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)
  OR d.id IN (SELECT o.delegate_id FROM co_signature o WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED')))`
const rated = Prisma.sql`(SELECT count(*)::int FROM rating t WHERE t.suggestion_id = s.id AND t.round = i.round)`

const liveOf = (meetingId: string): Prisma.Sql => Prisma.sql`
  SELECT m.current_item_id AS "currentItemId", (SELECT coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'outcome', i.outcome,
      'answeredByUnitId', i.answered_by_unit_id, 'answeredBy', i.answered_by, 'answeredByPost', i.answered_by_post,
      'answeredByRank', i.answered_by_rank, 'answerText', i.answer_text, 'delegateWords', i.delegate_words, 'recordedAt', i.recorded_at,
      'recordedBy', p.name, 'promises', ${promises}, 'rated', ${rated}, 'raters', ${raters},
      'opensRating', s.status IN ('REPLIED', 'RATED') AND s.round = i.round) ORDER BY i.position, i.id), '[]')
    FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id LEFT JOIN person p ON p.id = i.recorded_by_id
    WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS items
  FROM reply_meeting m WHERE m.id = ${meetingId}::uuid`
