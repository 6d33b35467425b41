import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { billSchema } from '@/lib/schemas/co-signing'
import { saveBill } from '@/lib/store/bills'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The presidium decided that a motion is handled as a suggestion [ZZ 22]; written down before it is assigned. */
export const recordBill = command({
  name: 'record-bill',
  input: billSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ...bill }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.recordBill, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'recordBill')
    if (bill.decidedOn > moment.today) throw new Refusal('bill-decided-in-future')

    await saveBill(tx, suggestionId, bill)
    await recordEvent(tx, actor, {
      type: 'suggestion.bill-recorded',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { number: bill.billNumber, decision: bill.decision, decidedOn: bill.decidedOn },
    })
    return { suggestionId }
  },
})
