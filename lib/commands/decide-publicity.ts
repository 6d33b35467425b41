import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { changePublicity, mayDecidePublicity } from '@/lib/domain/suggestion/publicity'
import { publicitySchema } from '@/lib/schemas/publicity'
import { recordEvent } from '@/lib/store/events'
import { readPublicness, saveDecision } from '@/lib/store/publicity'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** After registration, with a reason; what was decided before stays in the history. */
export const decidePublicity = command({
  name: 'decide-publicity',
  input: publicitySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ...asked }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayDecidePublicity, suggestion)
    const standing = await readPublicness(tx, suggestionId)
    const decision = changePublicity(standing, asked)

    await saveDecision(tx, suggestion, standing, decision, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'suggestion.publicity-decided',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { publicity: decision.publicity, publicityGround: decision.ground, reason: decision.reason },
    })
    return { suggestionId, publicity: decision.publicity }
  },
})
