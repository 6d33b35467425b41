import { authorize } from '@/lib/domain/access/policy'
import { ensureNotFuture, ensureWayOpen } from '@/lib/domain/attachment/keeping'
import { paperPolicy } from '@/lib/domain/attachment/policy'
import { paperSchema } from '@/lib/schemas/attachment'
import { savePaperReceived } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The signed paper has reached the office on a day, or the note of it was a mistake. */
export const receivePaper = command({
  name: 'receive-paper',
  input: paperSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, receivedOn }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, paperPolicy.receive, suggestion)
    ensureWayOpen(suggestion, 'OFFICE')
    ensureNotFuture(receivedOn, moment.today)

    await savePaperReceived(tx, suggestionId, receivedOn)
    await recordEvent(tx, actor, {
      type: receivedOn ? 'suggestion.paper-received' : 'suggestion.paper-unticked',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: receivedOn ? { receivedOn } : {},
    })
    return { suggestionId }
  },
})
