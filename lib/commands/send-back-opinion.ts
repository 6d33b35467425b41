import { authorize } from '@/lib/domain/access/policy'
import { opinionPolicy, pairIn, sendBackOpinion as sendBack } from '@/lib/domain/assignment/assist-opinion'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { opinionReturnSchema } from '@/lib/schemas/opinion'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { readOpinionState, sendOpinionBack } from '@/lib/store/opinions'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Once, and only what says nothing: it is given anew within days of its own. */
export const sendBackOpinion = command({
  name: 'send-back-opinion',
  input: opinionReturnSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, opinionId, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const opinion = await readOpinionState(tx, opinionId)
    const pair = pairIn(suggestion, assignmentId, opinion.assignmentId)
    authorize(actor, opinionPolicy.sendBack, pair)

    const sentBack = sendBack(suggestion, pair, opinion)

    await sendOpinionBack(tx, opinionId, reason, { moment, personId: actor.personId })
    await saveHandling(tx, suggestion, sentBack)
    await recordEvent(tx, actor, {
      type: 'opinion.sent-back',
      subjectId: pair.assist.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, pair.lead.unitId),
      data: { unit: pair.assist.unitName, lead: pair.lead.unitName, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
