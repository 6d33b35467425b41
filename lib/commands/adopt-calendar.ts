import { authorize } from '@/lib/domain/access/policy'
import { editionWorkflow } from '@/lib/domain/calendar/edition'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { editionOnlySchema } from '@/lib/schemas/calendar'
import { adoptEdition, lockEdition } from '@/lib/store/calendar-editions'
import { recordEvent } from '@/lib/store/events'
import { enqueueRecount } from '@/lib/store/outbox'
import { beginApplying, lockRecountOf } from '@/lib/store/recounts'
import { command, perPerson } from './command'

/** Every act counts by it from here on; the worker moves what was counted before. */
export const adoptCalendar = command({
  name: 'adopt-calendar',
  input: editionOnlySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { editionId }) => {
    const recount = await lockRecountOf(tx, editionId)
    const edition = await lockEdition(tx, editionId)
    authorize(actor, calendarPolicy.keep, edition)
    ensureOpen(editionWorkflow, edition.state, 'adopt')
    if (recount?.phase !== 'COUNTED') throw new Refusal('calendar-not-counted')

    const decision = { at: moment.now, byId: actor.personId }
    const version = await adoptEdition(tx, edition, decision)
    await beginApplying(tx, recount, decision)
    await enqueueRecount(tx, actor.congress.id)
    await recordEvent(tx, actor, {
      type: 'calendar.adopted',
      subjectId: editionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year: edition.year, source: edition.source, version },
    })
    return { editionId }
  },
})
