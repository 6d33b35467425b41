import { proposePublished } from '@/lib/store/calendar-editions'
import { recordSystemEvent } from '@/lib/store/events'
import { enqueueRecount } from '@/lib/store/outbox'
import { startRecount } from '@/lib/store/recounts'
import { transactFor } from '@/lib/store/transact'

/**
 * Proposes the years that the software has learned, and sees that what is proposed or confirmed is being counted.
 * Run every minute and at every start; when nothing is new it does nothing. Answers with the years that it proposed.
 */
export async function keepCalendar(congressId: string, now: Date): Promise<number[]> {
  return transactFor(congressId, async (tx) => {
    const proposed = await proposePublished(tx, congressId, now)
    if (await startRecount(tx, congressId, now)) await enqueueRecount(tx, congressId)
    for (const { id, year, source } of proposed)
      await recordSystemEvent(tx, congressId, {
        type: 'calendar.proposed',
        subjectId: id,
        at: now,
        data: { year, source },
      })
    return proposed.map(({ year }) => year)
  })
}
