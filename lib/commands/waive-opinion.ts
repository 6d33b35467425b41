import { authorize } from '@/lib/domain/access/policy'
import { opinionPolicy, pairIn, waiveOpinion as waive } from '@/lib/domain/assignment/assist-opinion'
import { opinionWaiverSchema } from '@/lib/schemas/opinion'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { addOpinionWaiver } from '@/lib/store/opinions'
import { endPausesThatAreOver } from '@/lib/store/pauses-over'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The head of the lead goes on without it; the office and the unit that was silent are told. */
export const waiveOpinion = command({
  name: 'waive-opinion',
  input: opinionWaiverSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, assistId, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const pair = pairIn(suggestion, assignmentId, assistId)
    authorize(actor, opinionPolicy.waive, pair)

    const waived = waive(suggestion, pair)

    await addOpinionWaiver(tx, suggestion, pair, reason, { moment, personId: actor.personId })
    await saveHandling(tx, suggestion, waived)
    await recordEvent(tx, actor, {
      type: 'opinion.waived',
      subjectId: assistId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { unit: pair.assist.unitName, lead: pair.lead.unitName, reason },
    })
    await endPausesThatAreOver(tx, actor, waived, { moment, role: 'UNIT_HEAD' })
    return { suggestionId: suggestion.id }
  },
})
