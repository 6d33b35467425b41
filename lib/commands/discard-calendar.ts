import { authorize } from '@/lib/domain/access/policy'
import { editionWorkflow } from '@/lib/domain/calendar/edition'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import { ensureOpen } from '@/lib/domain/workflow'
import { editionOnlySchema } from '@/lib/schemas/calendar'
import { discardEdition, lockEdition } from '@/lib/store/calendar-editions'
import { recordEvent } from '@/lib/store/events'
import { enqueueRecount } from '@/lib/store/outbox'
import { discardRecount, lockRecountOf, startRecount } from '@/lib/store/recounts'
import { command, perPerson } from './command'

/** A notice that is not taken over; the deadlines stay as they are, and the next that waits has its turn. */
export const discardCalendar = command({
  name: 'discard-calendar',
  input: editionOnlySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { editionId }) => {
    const recount = await lockRecountOf(tx, editionId)
    const edition = await lockEdition(tx, editionId)
    authorize(actor, calendarPolicy.keep, edition)
    ensureOpen(editionWorkflow, edition.state, 'discard')

    await discardEdition(tx, edition, { at: moment.now, byId: actor.personId })
    if (recount) await discardRecount(tx, recount)
    if (await startRecount(tx, actor.congress.id, moment.now)) await enqueueRecount(tx, actor.congress.id)
    await recordEvent(tx, actor, {
      type: 'calendar.discarded',
      subjectId: editionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year: edition.year, source: edition.source },
    })
    return { editionId }
  },
})
