import { authorize } from '@/lib/domain/access/policy'
import { takeTheLead } from '@/lib/domain/delegate/lead'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { takeLeadSchema } from '@/lib/schemas/mandate'
import { readInOffice } from '@/lib/store/co-signatures'
import { recordEvent } from '@/lib/store/events'
import { readLeader, saveActing } from '@/lib/store/mandates'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The office writes down who acts for a delegate who is one no longer; papers and figures go on naming whoever led. */
export const takeLead = command({
  name: 'take-lead',
  input: takeLeadSchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, delegateId }) => {
    authorize(actor, delegatePolicy.keep, null)
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, delegatePolicy.keep, suggestion)
    const leader = await readLeader(tx, suggestion.leadDelegateId)
    const taken = takeTheLead(suggestion, leader, delegateId)
    const [acting] = await readInOffice(tx, suggestion.sessionId, [delegateId], moment.today)

    await saveActing(tx, suggestionId, taken.leadDelegateId)
    await recordEvent(tx, actor, {
      type: 'suggestion.lead-taken',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { name: acting?.name ?? '', former: leader.name, delegateIds: [delegateId] },
    })
    return { suggestionId }
  },
})
