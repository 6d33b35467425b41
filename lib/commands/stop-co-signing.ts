import { authorize } from '@/lib/domain/access/policy'
import { stopCoSigning as stop } from '@/lib/domain/suggestion/co-signing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ofOneCoSigning } from '@/lib/schemas/co-signing'
import { closeLinks } from '@/lib/store/co-sign-links'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The draft is the lead delegate's alone again; the address ends with it. */
export const stopCoSigning = command({
  name: 'stop-co-signing',
  input: ofOneCoSigning,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.stopCoSigning, suggestion)

    await saveSuggestion(tx, stop(suggestion, moment))
    await closeLinks(tx, suggestionId, moment.now)
    await recordEvent(tx, actor, {
      type: 'co-signing.stopped',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
    })
    return { suggestionId }
  },
})
