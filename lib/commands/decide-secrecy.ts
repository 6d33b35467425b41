import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { decideSecrecy as decide, mayDecideSecrecy } from '@/lib/domain/suggestion/secrecy'
import { decideSecrecySchema } from '@/lib/schemas/secrecy'
import { recordEvent } from '@/lib/store/events'
import { saveSecrecyDecision } from '@/lib/store/secrecy'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Asked for or of its own motion; what was decided before stays in the history. */
export const decideSecrecy = command({
  name: 'decide-secrecy',
  input: decideSecrecySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, decision: chosen, ...basis }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayDecideSecrecy, suggestion)
    const decision = decide(suggestion, { secret: chosen === 'KEEP', ...basis })

    await saveSecrecyDecision(tx, suggestion, decision, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: decision.secret ? 'secrecy.decided' : 'secrecy.lifted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { secrecyGround: decision.ground, reason: decision.reason },
    })
    return { suggestionId, secret: decision.secret }
  },
})
