import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

/** What is to come after his last day he is on no list of: neither on duty, nor invited, nor waited for at a reply meeting. */
export async function leaveOccasions(tx: Tx, delegateId: string, lastDay: LocalDate, at: Date): Promise<void> {
  await open(tx).$executeRaw`
    DELETE FROM activity_delegate m USING activity a WHERE a.id = m.activity_id AND m.delegate_id = ${delegateId}::uuid
      AND a.state = 'PLANNED' AND a.held_on > ${lastDay}::date`
  await open(tx).$executeRaw`
    UPDATE reply_meeting_guest q SET taken_out_at = ${at} FROM reply_meeting m WHERE m.id = q.meeting_id AND q.delegate_id = ${delegateId}::uuid
      AND q.taken_out_at IS NULL AND m.state IN ('PLANNED', 'INVITED') AND m.held_on > ${lastDay}::date`
}
