import { chasedPurposes, discard, isSettled } from '@/lib/domain/chasing/chasing-notice'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { addNotice, isChased, lockNotice, saveNotice, settledDrafts } from '@/lib/store/chasing-notices'
import { type NewEvent, recordSystemEvent } from '@/lib/store/events'
import type { OpenDeadline } from '@/lib/store/reminders'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { demandText } from '@/lib/wording/demand-text'
import { paperFacts, paperNumber } from '@/lib/wording/paper-number'

/** A numbered draft for the officer to issue, once the last day has passed; its suggestion is held already. Answers with what there is to tell. */
export async function draftChasing(
  tx: Tx,
  congressId: string,
  deadline: OpenDeadline,
  { now, today }: Moment,
): Promise<NewEvent[]> {
  const { id: deadlineId, suggestionId, assignmentId, unitId, unitName: unit } = deadline
  if (!chasedPurposes.includes(deadline.purpose) || !assignmentId || (await isChased(tx, deadlineId))) return []
  const paper = { kind: 'CHASING' as const, year: yearOf(today) }
  const written = { deadlineId, demand: demandText(deadline, today), draftedAt: now, draftedById: null }
  const { id, number } = await addNotice(tx, { congressId, suggestionId, assignmentId, ...paper, ...written })
  const data = { paper: paperNumber({ ...paper, number }), unit, unitId }
  return [{ type: 'chasing.drafted', subjectId: id, suggestionId, at: now, data }]
}

/** What was done in the meantime is not chased: the draft keeps its number and says why nothing came of it. */
export async function discardSettled(congressId: string, moment: Moment): Promise<void> {
  const drafts = await transactFor(congressId, (tx) => settledDrafts(tx, moment.today))
  for (const id of drafts) await transactFor(congressId, (tx) => discardIfSettled(tx, congressId, id, moment))
}

async function discardIfSettled(tx: Tx, congressId: string, id: string, { now, today }: Moment): Promise<void> {
  const notice = await lockNotice(tx, id)
  if (notice.status !== 'DRAFT' || !isSettled(notice, today)) return
  const reason = wordsFor('zh-CN').chasing.settled
  await saveNotice(tx, discard(notice, now), { withdrawnOn: today, withdrawReason: reason })
  await recordSystemEvent(tx, congressId, {
    type: 'chasing.discarded',
    subjectId: id,
    suggestionId: notice.suggestionId,
    at: now,
    data: { ...paperFacts(notice), reason },
  })
}
