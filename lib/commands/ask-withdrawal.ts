import { authorize } from '@/lib/domain/access/policy'
import { leads } from '@/lib/domain/suggestion/signers'
import { askWithdrawal as ask, awaitedOf } from '@/lib/domain/suggestion/withdrawal'
import { withdrawalSchema } from '@/lib/schemas/withdrawal'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addWithdrawal } from '@/lib/store/withdrawals'
import { keepWithdrawn } from '@/lib/store/withdrawn'
import { command, perPerson } from './command'

/** In the lead delegate's own words; whoever signed with him is asked [SD 9][SH 10]. */
export const askWithdrawal = command({
  name: 'ask-withdrawal',
  input: withdrawalSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, words }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, leads, suggestion)

    const asked = ask(suggestion, moment)

    const made = { words, attachmentId: null, moment, personId: actor.personId }
    const withdrawalId = await addWithdrawal(tx, suggestion, made)
    await recordEvent(tx, actor, {
      type: 'withdrawal.asked',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { reason: words, delegateIds: awaitedOf(asked) },
    })
    const isDone = await keepWithdrawn(tx, actor, suggestion, asked, { moment, role: 'DELEGATE', withdrawalId })
    return { suggestionId, isDone }
  },
})
