import { authorize } from '@/lib/domain/access/policy'
import { ensureComplete, ensureVersion } from '@/lib/domain/suggestion/drafting'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { offeringSchema } from '@/lib/schemas/entry'
import { readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { saveOffered } from '@/lib/store/proxy-entries'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The delegate is asked to confirm, correct or deny what was entered for him. */
export const offerEntry = command({
  name: 'offer-entry',
  input: offeringSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, version }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.offerEntry, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'offerEntry')
    ensureVersion(suggestion, version)
    const draft = await readDraft(tx, suggestionId)
    ensureComplete(draft)

    await saveOffered(tx, suggestion, moment.now)
    await recordEvent(tx, actor, {
      type: 'entry.offered',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: suggestion.entry?.role ?? 'DELEGATE_OFFICE',
      data: { by: actor.name, name: draft.leadName, title: draft.title },
    })
    return { suggestionId }
  },
})
