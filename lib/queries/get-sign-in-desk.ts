import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { doorPolicy } from '@/lib/domain/meeting/door-policy'
import { doorOpensAt } from '@/lib/domain/meeting/sign-in'
import { open, type Tx } from '@/lib/store/tx'
import { getReplyMeeting, type MeetingView } from './get-reply-meeting'
import type { Query } from './query'

export type Admissible = { readonly id: string; readonly name: string; readonly of: string | null }

export type SignInDesk = {
  readonly meeting: MeetingView
  readonly opensAt: Date
  /** people can be signed in now */
  readonly isOpen: boolean
  /** whoever may be let in without having been called */
  readonly delegates: readonly Admissible[]
  readonly units: readonly Admissible[]
}

/** The door of one meeting, for whoever sits at it. */
export const getSignInDesk: Query<string, SignInDesk> = async (reading, meetingId) => {
  const meeting = await getReplyMeeting(reading, meetingId)
  authorize(reading.actor, doorPolicy.tick, meeting)
  const opensAt = doorOpensAt(meeting)
  const isOpen = meeting.moves.includes('signIn') && reading.moment.now >= opensAt
  const [delegates, units] = isOpen ? await uncalled(reading.tx, meetingId, reading.moment.today) : [[], []]
  return { meeting, opensAt, isOpen, delegates, units }
}

async function uncalled(tx: Tx, meetingId: string, today: LocalDate): Promise<[Admissible[], Admissible[]]> {
  const db = open(tx)
  const delegates = await db.$queryRaw<Admissible[]>`
    SELECT d.id, d.name, f.name AS of FROM delegate d LEFT JOIN delegation f ON f.id = d.delegation_id
    WHERE (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date)
      AND NOT EXISTS (SELECT FROM reply_meeting_guest g WHERE g.meeting_id = ${meetingId}::uuid AND g.taken_out_at IS NULL AND g.delegate_id = d.id)
    ORDER BY f.ordinal, d.name, d.id`
  const units = await db.$queryRaw<Admissible[]>`
    SELECT u.id, u.name, NULL AS of FROM unit u WHERE u.valid_to IS NULL
      AND NOT EXISTS (SELECT FROM reply_meeting_guest g WHERE g.meeting_id = ${meetingId}::uuid AND g.taken_out_at IS NULL AND g.unit_id = u.id)
    ORDER BY u.name`
  return [delegates, units]
}
