import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { confirmingEntrySchema } from '@/lib/schemas/entry'
import { recordEvent } from '@/lib/store/events'
import { settleEntry } from '@/lib/store/proxy-entries'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Handed in on his paper already: the delegate says himself that it is his. A draft he confirms by handing it in. */
export const confirmEntry = command({
  name: 'confirm-entry',
  input: confirmingEntrySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.confirmEntry, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'confirmEntry')

    await settleEntry(tx, suggestion, { outcome: 'CONFIRMED', at: moment.now })
    await recordEvent(tx, actor, {
      type: 'entry.confirmed',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
    })
    return { suggestionId }
  },
})
