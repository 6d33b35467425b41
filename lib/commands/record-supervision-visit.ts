import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { keySupervisionPolicy, supervisingRole } from '@/lib/domain/supervision/policy'
import { ensureRunning, ensureWithin } from '@/lib/domain/supervision/supervision'
import { visitSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { giveOpinion } from '@/lib/store/give-supervision-opinion'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { addVisit, bindPhotographs } from '@/lib/store/supervision-visits'
import { command, perPerson } from './command'

/** 督办走访: who was where and what was found, with what is demanded there and then; the committee's own judgement beside it. */
export const recordSupervisionVisit = command({
  name: 'record-supervision-visit',
  input: visitSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, attachmentIds, opinions, ...visit }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.visit, one)

    ensureRunning(one.supervision)
    ensureWithin(one.supervision, visit.heldOn, moment.today)

    const by = { moment, personId: actor.personId }
    const visitId = await addVisit(tx, one, visit, by)
    await bindPhotographs(tx, one, visitId, attachmentIds, actor.personId)
    const role = supervisingRole(actor)
    await recordEvent(tx, actor, {
      type: 'supervision.visited',
      subjectId: visitId,
      suggestionId,
      at: moment.now,
      role,
      data: { visit: visit.kind, heldOn: visit.heldOn, place: visit.place, count: visit.people.length },
    })
    for (const opinion of opinions) await giveOpinion({ tx, actor, moment }, one, opinion, { visitId, role })
    return { suggestionId, visitId }
  },
})
