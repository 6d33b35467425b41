import { authorize } from '@/lib/domain/access/policy'
import { objectToNonAcceptance as object } from '@/lib/domain/suggestion/non-acceptance'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { nonAcceptanceObjectionSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { saveObjection } from '@/lib/store/non-acceptances'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The delegate says why it should be taken all the same, once to each refusal. */
export const objectToNonAcceptance = command({
  name: 'object-to-non-acceptance',
  input: nonAcceptanceObjectionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.objectToNonAcceptance, suggestion)

    const { nonAcceptance } = object(suggestion, moment)

    await saveObjection(tx, nonAcceptance?.id ?? '', reason, moment)
    await recordEvent(tx, actor, {
      type: 'non-acceptance.objected',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { reason },
    })
    return { suggestionId }
  },
})
