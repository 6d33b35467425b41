import { authorize } from '@/lib/domain/access/policy'
import { ensureDiscardable } from '@/lib/domain/suggestion/drafting'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isStillProxy } from '@/lib/domain/suggestion/proxy-entry'
import { ofOneDraft } from '@/lib/schemas/draft'
import { removeDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const discardDraft = command({
  name: 'discard-draft',
  input: ofOneDraft,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.discard, suggestion)
    ensureDiscardable(suggestion)

    await removeDraft(tx, suggestionId)
    await recordEvent(tx, actor, {
      type: 'suggestion.draft-discarded',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: suggestion.entry && isStillProxy(suggestion) ? suggestion.entry.role : 'DELEGATE',
    })
    return { suggestionId }
  },
})
