import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { withdrawOnPaper } from '@/lib/domain/suggestion/withdrawal'
import { withdrawalOnPaperSchema } from '@/lib/schemas/withdrawal'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addWithdrawal, endWithdrawal, ensureLetterOf } from '@/lib/store/withdrawals'
import { keepWithdrawn } from '@/lib/store/withdrawn'
import { command, perPerson } from './command'

/** The letter came on paper, signed by all: the office keeps its scan and enters it. What was asked for on screen is overtaken by it. */
export const recordWithdrawal = command({
  name: 'record-withdrawal',
  input: withdrawalOnPaperSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, words, attachmentId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, isStaff, suggestion)
    const withdrawn = withdrawOnPaper(suggestion, moment)
    await ensureLetterOf(tx, attachmentId, suggestionId)

    if (suggestion.withdrawal) await endWithdrawal(tx, suggestion.withdrawal.id, 'CANCELLED', moment.now)
    const made = { words, attachmentId, moment, personId: actor.personId }
    const withdrawalId = await addWithdrawal(tx, suggestion, made)
    await recordEvent(tx, actor, {
      type: 'withdrawal.recorded',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason: words },
    })
    await keepWithdrawn(tx, actor, suggestion, withdrawn, { moment, role: 'DELEGATE_OFFICE', withdrawalId })
    return { suggestionId }
  },
})
