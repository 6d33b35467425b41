import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { GuestAnswer, GuestCapacity } from '@/lib/domain/meeting/meeting'
import { isForActor } from '@/lib/store/guests-of'
import { open } from '@/lib/store/tx'
import { isOwn } from './own-items'
import type { Reading } from './query'

export type NextInvitation = {
  readonly meetingId: string
  readonly guestId: string
  readonly ordinal: number
  readonly heldOn: LocalDate
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly capacity: GuestCapacity
  /** the unit that is called; none: he himself */
  readonly unit: string | null
  readonly answer: GuestAnswer | null
  readonly ownItems: number
}

const most = 3

/** Meetings ahead to which whoever looks, or his unit, is invited, the next first. */
export function nextInvitations({ tx, actor, moment }: Reading): Promise<NextInvitation[]> {
  return open(tx).$queryRaw<NextInvitation[]>`
    SELECT m.id AS "meetingId", g.id AS "guestId", m.ordinal, m.held_on::text AS "heldOn", to_json(m.starts_at)#>>'{}' AS "startsAt",
      to_json(m.ends_at)#>>'{}' AS "endsAt", m.place, g.capacity, u.name AS unit, g.answer,
      (SELECT count(*)::int FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id
        WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL AND coalesce(${isOwn(actor)}, false)) AS "ownItems"
    FROM reply_meeting_guest g JOIN reply_meeting m ON m.id = g.meeting_id LEFT JOIN unit u ON u.id = g.unit_id
    WHERE ${isForActor(actor)} AND g.taken_out_at IS NULL AND g.invited_at IS NOT NULL AND m.state IN ('INVITED', 'UNDER_WAY') AND m.ends_at > ${moment.now}
    ORDER BY m.starts_at, g.id LIMIT ${most}`
}
