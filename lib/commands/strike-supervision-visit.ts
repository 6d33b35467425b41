import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { keySupervisionPolicy, supervisingRole } from '@/lib/domain/supervision/policy'
import { ensureRunning, ensureStrikable } from '@/lib/domain/supervision/supervision'
import { visitStrikeSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { saveVisitStruck } from '@/lib/store/supervision-visits'
import { command, perPerson } from './command'

/** An entry written down wrongly is struck out, never rewritten; the opinions that came of it stay. */
export const strikeSupervisionVisit = command({
  name: 'strike-supervision-visit',
  input: visitStrikeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, visitId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.strike, one)

    ensureRunning(one.supervision)
    ensureStrikable(one.supervision, visitId)

    const heldOn = await saveVisitStruck(tx, visitId, reason, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'supervision.visit-struck',
      subjectId: visitId,
      suggestionId,
      at: moment.now,
      role: supervisingRole(actor),
      data: { heldOn, reason },
    })
    return { suggestionId }
  },
})
