import { authorize } from '@/lib/domain/access/policy'
import { fileForDeparted } from '@/lib/domain/delegate/lead'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { fileSchema } from '@/lib/schemas/mandate'
import { recordEvent } from '@/lib/store/events'
import { readLeader, saveWithdrawn } from '@/lib/store/mandates'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Sent back, its delegate gone and no co-signer to go on: it ends with a reason, and keeps its number. */
export const fileDeparted = command({
  name: 'file-departed',
  input: fileSchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    authorize(actor, delegatePolicy.keep, null)
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, delegatePolicy.keep, suggestion)
    const filed = fileForDeparted(suggestion, await readLeader(tx, suggestion.leadDelegateId), moment)

    await saveWithdrawn(tx, filed)
    await recordEvent(tx, actor, {
      type: 'suggestion.filed',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason },
    })
    return { suggestionId }
  },
})
