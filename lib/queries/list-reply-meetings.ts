import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { plansMeetings, seesMeetings } from '@/lib/domain/meeting/policy'
import type { MeetingState } from '@/lib/domain/meeting/workflow'
import { Refusal } from '@/lib/domain/refusal'
import type { MeetingFilter } from '@/lib/schemas/reply-meeting'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import { meetingsVisibleTo } from './meetings-visible-to'
import type { Query } from './query'

export type MeetingRow = {
  readonly id: string
  readonly ordinal: number
  readonly term: number
  readonly session: number
  readonly heldOn: LocalDate
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly host: string
  readonly state: MeetingState
  readonly items: number
  readonly delegates: number
  readonly units: number
}

export type MeetingPage = Page<MeetingRow> & {
  readonly mayPlan: boolean
  readonly seesAttendance: boolean
  readonly timeZone: string
}

const newestFirst: Order = { column: Prisma.sql`s.held_on`, type: 'date', direction: 'descending' }

/** 见面答复会 that whoever looks may see, the latest day first. */
export const listReplyMeetings: Query<MeetingFilter, MeetingPage> = async (reading, filter) => {
  const { tx, actor } = reading
  if (!seesMeetings(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const rows = await open(tx).$queryRaw<MeetingRow[]>`
    SELECT s.id, s.ordinal, t.number AS term, x.number AS session, s.held_on::text AS "heldOn", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
      s.place, s.host, s.state,
      (SELECT count(*)::int FROM reply_meeting_item i WHERE i.meeting_id = s.id AND i.taken_out_at IS NULL) AS items,
      (SELECT count(*)::int FROM reply_meeting_guest g WHERE g.meeting_id = s.id AND g.taken_out_at IS NULL AND g.capacity = 'DELEGATE') AS delegates,
      (SELECT count(*)::int FROM reply_meeting_guest g WHERE g.meeting_id = s.id AND g.taken_out_at IS NULL AND g.capacity = 'HEAD') AS units
    FROM reply_meeting s JOIN session x ON x.id = s.session_id JOIN term t ON t.id = x.term_id
    WHERE ${meetingsVisibleTo(actor)} AND ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}`
  return {
    ...pageOf(rows, place, ({ heldOn }) => heldOn, rowsIn(reading)),
    mayPlan: plansMeetings(actor, null),
    seesAttendance: papersPolicy.read(actor),
    timeZone: actor.congress.timeZone,
  }
}
