import { assignmentIn } from '@/lib/domain/assignment/handling'
import { acceptBySilence, silenceSince } from '@/lib/domain/assignment/return-request'
import { nextOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { saveHandling } from '@/lib/store/aggregate'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { readTimeZone } from '@/lib/store/sendings'
import { holdSilent, isWhole, type Silent } from '@/lib/store/silent'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/** Whoever lets the last day to object pass has accepted [SD 12]. The fact stands at once; it is told in office hours. */
export async function acceptSilenceIn(congressId: string, now: Date): Promise<number> {
  let accepted = 0
  let after: string | null = null
  do {
    const reached: string | null = after
    const chunk: Chunk = await transactFor(congressId, (tx) => acceptChunk(tx, congressId, now, reached))
    accepted += chunk.accepted
    after = chunk.next
  } while (after)
  return accepted
}

type Chunk = { readonly accepted: number; readonly next: string | null }

async function acceptChunk(tx: Tx, congressId: string, now: Date, after: string | null): Promise<Chunk> {
  const timeZone = await readTimeZone(tx)
  const moment = momentIn(timeZone, now)
  const silent = await holdSilent(tx, moment.today, after)
  if (silent.length === 0) return { accepted: 0, next: null }
  const tellFrom = nextOfficeHour(now, timeZone, await readCalendar(tx))
  let accepted = 0
  for (const one of silent) if (await accept(tx, congressId, one, moment, tellFrom)) accepted++
  return { accepted, next: isWhole(silent) ? (silent.at(-1)?.id ?? null) : null }
}

/** Read again under the lock: two units of one suggestion may be silent. */
async function accept(
  tx: Tx,
  congressId: string,
  { id, suggestionId, lastDay }: Silent,
  moment: Moment,
  tellFrom: Date,
) {
  const suggestion = await readSuggestion(tx, suggestionId)
  const assignment = assignmentIn(suggestion, id)
  const since = silenceSince(suggestion, assignment, lastDay, moment.today)
  if (!since) return false
  await saveHandling(tx, suggestion, acceptBySilence(suggestion, assignment, since))
  await recordSystemEvent(tx, congressId, {
    type: 'assignment.accepted-by-silence',
    subjectId: id,
    suggestionId,
    at: moment.now,
    data: { unit: assignment.unitName, lastDay, since },
    tellFrom,
  })
  return true
}
