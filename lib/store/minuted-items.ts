import type { Meeting } from '@/lib/domain/meeting/meeting'
import type { MinutedItem } from '@/lib/domain/meeting/minutes'
import { Refusal } from '@/lib/domain/refusal'
import { lockMeeting } from './reply-meetings'
import { open, type Tx } from './tx'

export type RecordedWords = Pick<
  MinutedItem,
  'answeredBy' | 'answeredByPost' | 'answeredByRank' | 'answerText' | 'delegateWords'
>

type Recorded = RecordedWords & { readonly id: string; readonly suggestionId: string }

/** What was written down of one suggestion, held with its meeting. */
export async function lockRecordedItem(tx: Tx, itemId: string): Promise<{ meeting: Meeting; item: Recorded }> {
  const found = await open(tx).replyMeetingItem.findUnique({ where: { id: itemId }, select: { meetingId: true } })
  if (!found) throw new Refusal('not-found')
  const meeting = await lockMeeting(tx, found.meetingId)
  const [item] = await open(tx).$queryRaw<Recorded[]>`
    SELECT id, suggestion_id AS "suggestionId", answered_by AS "answeredBy", answered_by_post AS "answeredByPost", answered_by_rank AS "answeredByRank",
      answer_text AS "answerText", delegate_words AS "delegateWords"
    FROM reply_meeting_item WHERE id = ${itemId}::uuid AND taken_out_at IS NULL`
  if (!item) throw new Refusal('not-found')
  return { meeting, item }
}

export async function saveRecordedWords(tx: Tx, itemId: string, words: RecordedWords): Promise<void> {
  await open(tx).replyMeetingItem.update({
    where: { id: itemId },
    data: { ...words, version: { increment: 1 } },
    select: { id: true },
  })
}
