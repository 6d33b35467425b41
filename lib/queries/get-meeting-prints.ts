import type { Role } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LeaveGround } from '@/lib/domain/meeting/meeting'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { open } from '@/lib/store/tx'
import { getReplyMeeting, type MeetingView } from './get-reply-meeting'
import type { Query } from './query'

/** One of those who are called, as he is written on paper. */
export type PrintedGuest = {
  readonly id: string
  readonly capacity: 'DELEGATE' | 'HEAD' | 'OFFICIAL'
  /** of a unit who comes for it, where that is known; else nothing */
  readonly name: string
  /** delegation or unit */
  readonly of: string
  readonly post: string
  /** of an official the office that he holds; he belongs to neither delegation nor unit */
  readonly role: Role | null
  readonly leaveGround: LeaveGround | null
}

export type MeetingPrints = { readonly meeting: MeetingView; readonly guests: readonly PrintedGuest[] }

/** Name cards and the sheet for signatures: for whoever prepares the room. */
export const getMeetingPrints: Query<string, MeetingPrints> = async (reading, meetingId) => {
  const meeting = await getReplyMeeting(reading, meetingId)
  authorize(reading.actor, papersPolicy.print, meeting)
  const guests = await open(reading.tx).$queryRaw<PrintedGuest[]>`
    SELECT g.id, g.capacity,
      CASE WHEN g.capacity = 'DELEGATE' THEN d.name WHEN g.capacity = 'OFFICIAL' THEN p.name WHEN g.answer = 'DEPUTY' THEN g.deputy_name
        ELSE coalesce((SELECT min(y.name) FROM role_grant r JOIN person y ON y.id = r.person_id
          WHERE r.unit_id = u.id AND r.role = 'UNIT_HEAD' AND r.revoked_at IS NULL HAVING count(*) = 1), '') END AS name,
      coalesce(f.name, u.name, '') AS of, CASE WHEN g.answer = 'DEPUTY' THEN g.deputy_post ELSE '' END AS post,
      (SELECT r.role FROM role_grant r WHERE g.capacity = 'OFFICIAL' AND r.person_id = g.person_id AND r.revoked_at IS NULL
        ORDER BY r.role <> 'COMMITTEE_LEADER', r.role <> 'DELEGATE_OFFICE', r.role LIMIT 1) AS role,
      CASE WHEN g.answer = 'LEAVE' THEN g.leave_ground END AS "leaveGround"
    FROM reply_meeting_guest g LEFT JOIN delegate d ON d.id = g.delegate_id LEFT JOIN delegation f ON f.id = d.delegation_id
      LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN person p ON p.id = g.person_id
    WHERE g.meeting_id = ${meetingId}::uuid AND g.taken_out_at IS NULL
    ORDER BY g.capacity = 'DELEGATE', g.capacity = 'HEAD', f.ordinal, u.name, d.name, g.id`
  return { meeting, guests }
}
