import { authorize } from '@/lib/domain/access/policy'
import { instantAt } from '@/lib/domain/deadlines/wall-clock'
import { moveClosing } from '@/lib/domain/suggestion/co-signing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { closingMoveSchema } from '@/lib/schemas/co-signing'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const moveCoSigningClose = command({
  name: 'move-co-signing-close',
  input: closingMoveSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, closesOn, closesHour }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.inviteCoSigners, suggestion)
    const closesAt = instantAt(actor.congress.timeZone, closesOn, Number.parseInt(closesHour, 10))

    await saveSuggestion(tx, moveClosing(suggestion, closesAt, moment))
    await recordEvent(tx, actor, {
      type: 'co-signing.closing-moved',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { closesOn, closesHour },
    })
    return { suggestionId }
  },
})
