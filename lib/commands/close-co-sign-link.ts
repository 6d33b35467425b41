import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { ofOneCoSigning } from '@/lib/schemas/co-signing'
import { closeLinks } from '@/lib/store/co-sign-links'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const closeCoSignLink = command({
  name: 'close-co-sign-link',
  input: ofOneCoSigning,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.inviteCoSigners, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'inviteCoSigners')

    if ((await closeLinks(tx, suggestionId, moment.now)) === 0) throw new Refusal('move-not-open')
    await recordEvent(tx, actor, {
      type: 'co-signing.link-closed',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
    })
    return { suggestionId }
  },
})
