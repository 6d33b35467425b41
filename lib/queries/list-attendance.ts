import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import {
  type CountedMeeting,
  delegatesCalled,
  figuresOfAll,
  type MeetingFigures,
  meetingFigures,
} from '@/lib/domain/meeting/attendance'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type AttendanceLine = {
  readonly meetingId: string
  readonly ordinal: number
  readonly heldOn: LocalDate
  readonly figures: MeetingFigures
}

export type AttendanceOfYear = {
  readonly year: number
  readonly years: readonly number[]
  readonly lines: readonly AttendanceLine[]
  readonly whole: MeetingFigures
  /** people, whatever the number of meetings to which each was called */
  readonly delegates: number
}

type Counted = CountedMeeting & Pick<AttendanceLine, 'meetingId' | 'ordinal' | 'heldOn'> & { readonly year: number }

/** 参会统计: meetings that were held, in the years in which they were held; the newest where none is asked for. */
export const listAttendance: Query<{ year?: number | undefined }, AttendanceOfYear> = async (
  { tx, actor, moment },
  asked,
) => {
  authorize(actor, papersPolicy.read, { congressId: actor.congress.id })
  const counted = await open(tx).$queryRaw<Counted[]>`
    SELECT m.id AS "meetingId", m.ordinal, m.held_on::text AS "heldOn", extract(year FROM m.held_on)::int AS year,
      (SELECT coalesce(json_agg(json_build_object('capacity', g.capacity, 'delegateId', g.delegate_id, 'presence', g.presence, 'isOnLeave', g.leave_ground IS NOT NULL)), '[]')
        FROM reply_meeting_guest g WHERE g.meeting_id = m.id AND g.taken_out_at IS NULL) AS guests,
      (SELECT coalesce(json_agg(i.outcome), '[]') FROM reply_meeting_item i WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS outcomes,
      (SELECT count(*)::int FROM reply_meeting_item i JOIN commitment h ON h.meeting_item_id = i.id
        WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS promises
    FROM reply_meeting m WHERE m.state IN ('UNDER_WAY', 'ENDED', 'CLOSED') ORDER BY m.held_on, m.ordinal`
  const years = [...new Set(counted.map(({ year }) => year))].toReversed()
  const year = asked.year ?? years[0] ?? yearOf(moment.today)
  const held = counted.filter((one) => one.year === year)
  return {
    year,
    years,
    lines: held.map((one) => ({ ...pick(one), figures: meetingFigures(one) })),
    whole: figuresOfAll(held),
    delegates: delegatesCalled(held),
  }
}

const pick = ({ meetingId, ordinal, heldOn }: Counted) => ({ meetingId, ordinal, heldOn })
