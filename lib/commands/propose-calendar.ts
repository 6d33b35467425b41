import { authorize } from '@/lib/domain/access/policy'
import { ensureNotice, sameDays } from '@/lib/domain/calendar/edition'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import { Refusal } from '@/lib/domain/refusal'
import { calendarProposalSchema } from '@/lib/schemas/calendar'
import { addEdition, readEditionsOf } from '@/lib/store/calendar-editions'
import { recordEvent } from '@/lib/store/events'
import { enqueueRecount } from '@/lib/store/outbox'
import { startRecount } from '@/lib/store/recounts'
import { command, perPerson } from './command'

/** An officer hands in a year's notice out of a file; nothing counts by it before it is confirmed. */
export const proposeCalendar = command({
  name: 'propose-calendar',
  input: calendarProposalSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { year, source, days }) => {
    authorize(actor, calendarPolicy.keep, null)
    ensureNotice(year, days, moment.today)
    const { inForce, proposed } = await readEditionsOf(tx, year)
    if (proposed) throw new Refusal('calendar-waiting', { year })
    if (inForce && sameDays(inForce.days, days)) throw new Refusal('calendar-same', { year })

    const [congressId, proposedAt] = [actor.congress.id, moment.now]
    const sorted = days.toSorted((left, right) => (left.day < right.day ? -1 : 1))
    const edition = { congressId, year, source, days: sorted, proposedAt, proposedById: actor.personId }
    const editionId = await addEdition(tx, edition)
    if (await startRecount(tx, congressId, proposedAt)) await enqueueRecount(tx, congressId)
    await recordEvent(tx, actor, {
      type: 'calendar.proposed',
      subjectId: editionId,
      at: proposedAt,
      role: 'DELEGATE_OFFICE',
      data: { year, source },
    })
    return { editionId }
  },
})
