import { isDelegate } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { agreeToWithdrawal, awaitedOf, leaveSuggestion, withdrawalPolicy } from '@/lib/domain/suggestion/withdrawal'
import { withdrawalAnswerSchema } from '@/lib/schemas/withdrawal'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addWithdrawalAnswer, nameOfDelegate } from '@/lib/store/withdrawals'
import { keepWithdrawn } from '@/lib/store/withdrawn'
import { command, perPerson } from './command'

/** A co-signer agrees himself, or takes his own signature back; the last of them ends the handling. */
export const answerWithdrawal = command({
  name: 'answer-withdrawal',
  input: withdrawalAnswerSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, answer }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, withdrawalPolicy.answer, suggestion)
    const delegateId = awaitedOf(suggestion).find((one) => isDelegate(actor, one)) ?? ''

    const answered = (answer === 'AGREED' ? agreeToWithdrawal : leaveSuggestion)(suggestion, delegateId, moment)

    await addWithdrawalAnswer(tx, suggestion, { delegateId, answer, now: moment.now })
    await recordEvent(tx, actor, {
      type: answer === 'AGREED' ? 'withdrawal.agreed' : 'withdrawal.left',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: await nameOfDelegate(tx, delegateId) },
    })
    const withdrawalId = suggestion.withdrawal?.id ?? ''
    const isDone = await keepWithdrawn(tx, actor, suggestion, answered, { moment, role: 'DELEGATE', withdrawalId })
    return { suggestionId, isDone }
  },
})
