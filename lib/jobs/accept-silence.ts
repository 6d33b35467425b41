import { assignmentIn } from '@/lib/domain/assignment/handling'
import { acceptBySilence, silenceSince } from '@/lib/domain/assignment/return-request'
import { nextOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { saveHandling } from '@/lib/store/aggregate'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { readTimeZone } from '@/lib/store/sendings'
import { holdNextSilent, readSilent, type Silent } from '@/lib/store/silent'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/**
 * Whoever lets the last day to object pass has accepted [SD 12]. The fact stands at once; it is told in office hours.
 * One suggestion a transaction: nobody waits for more than one, and two workers share them.
 */
export async function acceptSilenceIn(congressId: string, now: Date): Promise<number> {
  const { timeZone, tellFrom } = await transactFor(congressId, (tx) => hoursIn(tx, now))
  const moment = momentIn(timeZone, now)
  let accepted = 0
  for (let reached: string | null = null; ; ) {
    const after: string | null = reached
    const one: Turn | null = await transactFor(congressId, (tx) =>
      acceptNext({ tx, congressId, moment, tellFrom }, after),
    )
    if (!one) return accepted
    accepted += one.accepted
    reached = one.suggestionId
  }
}

async function hoursIn(tx: Tx, now: Date) {
  const timeZone = await readTimeZone(tx)
  return { timeZone, tellFrom: nextOfficeHour(now, timeZone, await readCalendar(tx)) }
}

type Turn = { readonly suggestionId: string; readonly accepted: number }
type Context = { readonly tx: Tx; readonly congressId: string; readonly moment: Moment; readonly tellFrom: Date }

async function acceptNext(context: Context, reached: string | null): Promise<Turn | null> {
  const { tx, moment } = context
  const suggestionId = await holdNextSilent(tx, moment.today, reached)
  if (!suggestionId) return null
  let accepted = 0
  for (const one of await readSilent(tx, suggestionId, moment.today))
    if (await accept(context, suggestionId, one)) accepted++
  return { suggestionId, accepted }
}

/** Read again for each: two units of one suggestion may be silent. */
async function accept({ tx, congressId, moment, tellFrom }: Context, suggestionId: string, { id, lastDay }: Silent) {
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
