import { authorize } from '@/lib/domain/access/policy'
import { awaitedOf, cancelWithdrawal as cancel, withdrawalPolicy } from '@/lib/domain/suggestion/withdrawal'
import { withdrawalCancelSchema } from '@/lib/schemas/withdrawal'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { endWithdrawal } from '@/lib/store/withdrawals'
import { command, perPerson } from './command'

/** The lead delegate leaves it as it is after all. */
export const cancelWithdrawal = command({
  name: 'cancel-withdrawal',
  input: withdrawalCancelSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, withdrawalPolicy.cancel, suggestion)
    cancel(suggestion)

    await endWithdrawal(tx, suggestion.withdrawal?.id ?? '', 'CANCELLED', moment.now)
    await recordEvent(tx, actor, {
      type: 'withdrawal.cancelled',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { delegateIds: awaitedOf({ ...suggestion, withdrawal: null }) },
    })
    return { suggestionId }
  },
})
