import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { open, type Tx } from './tx'

export type OpenMeeting = {
  readonly id: string
  readonly ordinal: number
  readonly heldOn: LocalDate
  /** on which it ended, or should have where nobody said so */
  readonly endedOn: LocalDate
  readonly items: number
}

/** Held and not closed; a plan to which nobody was invited was not held. */
export function readOpenMeetings(tx: Tx, endedBy: LocalDate): Promise<OpenMeeting[]> {
  return open(tx).$queryRaw<OpenMeeting[]>`
    SELECT w.* FROM (SELECT m.id, m.ordinal, m.held_on::text AS "heldOn", (coalesce(m.ended_at, m.ends_at) AT TIME ZONE c.time_zone)::date::text AS "endedOn",
        (SELECT count(*)::int FROM reply_meeting_item i WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL) AS items
      FROM reply_meeting m JOIN congress c ON c.id = m.congress_id WHERE m.state IN ('INVITED', 'UNDER_WAY', 'ENDED')) w
    WHERE w."endedOn" <= ${endedBy} ORDER BY w."endedOn", w.ordinal`
}

/** False where another worker has told it meanwhile. */
export async function takeClosingStep(
  tx: Tx,
  { congressId, meetingId, step }: { congressId: string; meetingId: string; step: number },
  { now, today }: Moment,
): Promise<boolean> {
  const made = await open(tx).$executeRaw`
    INSERT INTO reply_meeting_reminder (congress_id, meeting_id, step, told_at, told_on)
    VALUES (${congressId}::uuid, ${meetingId}::uuid, ${step}, ${now}, ${today}::date) ON CONFLICT (meeting_id, step) DO NOTHING`
  return made > 0
}
