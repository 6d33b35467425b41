import { authorize } from '@/lib/domain/access/policy'
import { isInForce, owesReply } from '@/lib/domain/assignment/assignment'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isOver } from '@/lib/domain/suggestion/workflow'
import { ensureWaivable } from '@/lib/domain/supervision/head-in-person'
import { keySupervisionPolicy } from '@/lib/domain/supervision/policy'
import { headWaiverSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addHeadWaiver, readHeadInPerson, superviseOf } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** 免予主要负责人当面沟通: the office's word alone, told to the delegate and shown with the supervision. */
export const waiveHeadContact = command({
  name: 'waive-head-contact',
  input: headWaiverSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, assignmentId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, keySupervisionPolicy.waiveHead, await superviseOf(tx, suggestion))
    const assignment = assignmentIn(suggestion, assignmentId)

    if (isOver(suggestion.status) || !isInForce(assignment) || !owesReply(assignment)) throw new Refusal('key-not-now')
    ensureWaivable(await readHeadInPerson(tx, suggestion, assignmentId))

    await addHeadWaiver(tx, suggestion, assignmentId, reason, { moment, personId: actor.personId })
    const { unitId, unitName: unit } = assignment
    await recordEvent(tx, actor, {
      type: 'supervision.head-waived',
      subjectId: assignmentId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { unit, unitIds: [unitId], reason },
    })
    return { suggestionId }
  },
})
