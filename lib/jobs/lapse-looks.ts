import { nextOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { lapse } from '@/lib/domain/suggestion/first-look'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { endLook, holdNextUnlooked } from '@/lib/store/first-looks'
import { readTimeZone } from '@/lib/store/sendings'
import { readSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/**
 * A delegation that says nothing holds up nothing: the office has it the day after. It is told in office hours.
 * One suggestion a transaction: nobody waits for more than one, and two workers share them.
 */
export async function lapseLooksIn(congressId: string, now: Date): Promise<number> {
  const { timeZone, tellFrom } = await transactFor(congressId, (tx) => hoursIn(tx, now))
  const moment = momentIn(timeZone, now)
  let lapsed = 0
  for (let reached: string | null = null; ; ) {
    const after: string | null = reached
    const id: string | null = await transactFor(congressId, (tx) =>
      lapseNext(tx, congressId, { moment, tellFrom }, after),
    )
    if (!id) return lapsed
    lapsed++
    reached = id
  }
}

async function hoursIn(tx: Tx, now: Date) {
  const timeZone = await readTimeZone(tx)
  return { timeZone, tellFrom: nextOfficeHour(now, timeZone, await readCalendar(tx)) }
}

type Hours = { readonly moment: Moment; readonly tellFrom: Date }

async function lapseNext(tx: Tx, congressId: string, { moment, tellFrom }: Hours, after: string | null) {
  const id = await holdNextUnlooked(tx, moment.today, after)
  const lapsed = id && lapse(await readSuggestion(tx, id), moment)
  if (!lapsed) return null
  await saveSuggestion(tx, lapsed)
  await endLook(tx, lapsed, { today: moment.today, endedById: null })
  await recordSystemEvent(tx, congressId, {
    type: 'first-look.lapsed',
    subjectId: id,
    suggestionId: id,
    at: moment.now,
    data: { untilOn: lapsed.firstLook?.untilOn ?? null },
    tellFrom,
  })
  return id
}
