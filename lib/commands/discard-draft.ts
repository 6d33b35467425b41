import { authorize } from '@/lib/domain/access/policy'
import { ensureDiscardable } from '@/lib/domain/suggestion/drafting'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isStillProxy } from '@/lib/domain/suggestion/proxy-entry'
import { reopenVoice } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { ofOneDraft } from '@/lib/schemas/draft'
import { removeDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { lockVoicesOf, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

export const discardDraft = command({
  name: 'discard-draft',
  input: ofOneDraft,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.discard, suggestion)
    ensureDiscardable(suggestion)

    for (const voice of await lockVoicesOf(tx, suggestionId)) {
      await saveVoice(tx, reopenVoice(voice))
      await recordEvent(tx, actor, {
        type: 'voice.draft-gone',
        subjectId: voice.id,
        at: moment.now,
        data: voiceFacts(voice),
      })
    }
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
