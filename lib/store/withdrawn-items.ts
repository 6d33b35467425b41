import { isInForce } from '@/lib/domain/assignment/assignment'
import { toldOf } from '@/lib/domain/meeting/agenda'
import { signersOf } from '@/lib/domain/rating/seal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { withdrawnFromAgenda } from '@/lib/wording/meeting-reasons'
import { Prisma } from '@/prisma/generated/client'
import type { NewEvent } from './events'
import { readMeetings } from './reply-meetings'
import { open, type Tx } from './tx'

/**
 * What is withdrawn is answered at no meeting: it leaves the agendas of those to come, with whoever came for nothing else.
 * The meeting is not held for it, since whoever holds a meeting waits for its suggestions.
 */
export async function leaveAgendas(tx: Tx, suggestion: Suggestion, at: Date): Promise<NewEvent[]> {
  const { id: suggestionId } = suggestion
  const meetings = await readMeetings(
    tx,
    Prisma.sql`m.state IN ('PLANNED', 'INVITED') AND EXISTS (SELECT FROM reply_meeting_item i
      WHERE i.meeting_id = m.id AND i.suggestion_id = ${suggestionId}::uuid AND i.taken_out_at IS NULL)`,
  )
  if (meetings.length === 0) return []
  const ids = meetings.map(({ id }) => id)
  await takeOut(tx, suggestion, ids, at)
  return meetings.map(({ id: subjectId, ordinal, heldOn, guests }) => ({
    ...{ type: 'meeting.item-taken-out', subjectId, suggestionId, at },
    data: { ordinal, heldOn, reason: withdrawnFromAgenda, ...toldOf(suggestion, guests) },
  }))
}

async function takeOut(tx: Tx, suggestion: Suggestion, meetingIds: readonly string[], at: Date): Promise<void> {
  const { id, assignments } = suggestion
  const units = assignments.filter(isInForce).map(({ unitId }) => unitId)
  const where = { meetingId: { in: [...meetingIds] }, suggestionId: id, takenOutAt: null }
  await open(tx).replyMeetingItem.updateMany({ where, data: { takenOutAt: at } })
  await open(tx).$executeRaw`
    UPDATE reply_meeting_guest q SET taken_out_at = ${at}
     WHERE q.meeting_id = ANY(${[...meetingIds]}::uuid[]) AND q.taken_out_at IS NULL
       AND (q.delegate_id = ANY(${signersOf(suggestion)}::uuid[]) OR q.unit_id = ANY(${units}::uuid[]))
       AND NOT EXISTS (SELECT FROM reply_meeting_item o JOIN suggestion s ON s.id = o.suggestion_id
         WHERE o.meeting_id = q.meeting_id AND o.taken_out_at IS NULL AND (coalesce(s.acting_delegate_id, s.lead_delegate_id) = q.delegate_id
           OR EXISTS (SELECT FROM co_signature c WHERE c.suggestion_id = s.id AND c.delegate_id = q.delegate_id AND c.state = 'CONFIRMED')
           OR EXISTS (SELECT FROM assignment a WHERE a.suggestion_id = s.id AND a.unit_id = q.unit_id AND a.ended_on IS NULL)))`
}
