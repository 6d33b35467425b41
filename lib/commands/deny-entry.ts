import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { denyingSchema } from '@/lib/schemas/entry'
import { recordEvent } from '@/lib/store/events'
import { settleEntry } from '@/lib/store/proxy-entries'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** What was entered is not his. Nothing is thrown away: the office that entered it hears why. */
export const denyEntry = command({
  name: 'deny-entry',
  input: denyingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.denyEntry, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'denyEntry')

    await settleEntry(tx, suggestion, { outcome: 'DENIED', at: moment.now, reason })
    await recordEvent(tx, actor, {
      type: 'entry.denied',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { reason },
    })
    return { suggestionId }
  },
})
