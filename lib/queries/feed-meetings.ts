import { type Actor, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { isForActor } from '@/lib/store/guests-of'
import { readMeeting } from '@/lib/store/reply-meetings'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { ownItems } from './own-items'
import type { Query } from './query'

export type MeetingEntry = {
  readonly id: string
  readonly ordinal: number
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly host: string
  /** called off, or he is no longer called */
  readonly isCancelled: boolean
  /** nobody is invited yet */
  readonly isTentative: boolean
  /** he stays away: it takes none of his time */
  readonly isFree: boolean
  readonly own: readonly { readonly id: string; readonly numberText: string | null; readonly title: string }[]
  readonly revision: number
  readonly changedAt: Date
}

const most = 200
const daysBack = 366

/** Meetings in a person's calendar: those to which he or his unit was invited, for the office all of them. */
export const feedMeetings: Query<null, MeetingEntry[]> = async ({ tx, actor, moment }) => {
  const since = addDays(moment.today, -daysBack)
  return open(tx).$queryRaw<MeetingEntry[]>`
    ${entries(actor)} WHERE m.held_on >= ${since}::date AND (${isStaff(actor)}::boolean OR g.called) ORDER BY m.starts_at, m.id LIMIT ${most}`
}

/** One meeting as a file for the calendar. */
export const getMeetingEntry: Query<string, MeetingEntry> = async ({ tx, actor }, meetingId) => {
  authorize(actor, meetingPolicy.view, await readMeeting(tx, meetingId))
  const [entry] = await open(tx).$queryRaw<[MeetingEntry]>`${entries(actor)} WHERE m.id = ${meetingId}::uuid`
  return entry
}

/** A guest who was invited and taken off the list later is told that it is off for him. */
const entries = (actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT m.id, m.ordinal, m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place, m.host, m.version AS revision,
    m.state = 'CANCELLED' OR (g.called AND NOT g.still AND NOT ${isStaff(actor)}::boolean) AS "isCancelled", m.state = 'PLANNED' AS "isTentative",
    coalesce(g.away, false) AS "isFree", ${ownItems(actor)} AS own,
    greatest(m.planned_at, (SELECT max(v.at) FROM event v WHERE v.subject_id = m.id)) AS "changedAt"
  FROM reply_meeting m CROSS JOIN LATERAL (SELECT count(*) > 0 AS called, coalesce(bool_or(g.taken_out_at IS NULL), false) AS still,
      bool_and(g.answer = 'LEAVE') FILTER (WHERE g.taken_out_at IS NULL) AS away
    FROM reply_meeting_guest g WHERE g.meeting_id = m.id AND g.invited_at IS NOT NULL AND ${isForActor(actor)}) g`
