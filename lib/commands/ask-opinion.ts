import { authorize } from '@/lib/domain/access/policy'
import { askOpinion as ask, opinionPolicy, pairIn } from '@/lib/domain/assignment/assist-opinion'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { opinionRequestSchema } from '@/lib/schemas/opinion'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { addOpinionRequest } from '@/lib/store/opinions'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The opinion is owed from the day of assignment; the lead adds what it needs to know, and by when. */
export const askOpinion = command({
  name: 'ask-opinion',
  input: opinionRequestSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, assistId, question, wishedOn = null }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const pair = pairIn(suggestion, assignmentId, assistId)
    authorize(actor, opinionPolicy.ask, pair)

    const asked = ask(suggestion, pair, wishedOn, moment.today)

    await addOpinionRequest(tx, suggestion, pair, { question, wishedOn }, { moment, personId: actor.personId })
    await saveHandling(tx, suggestion, asked)
    await recordEvent(tx, actor, {
      type: 'opinion.asked',
      subjectId: assistId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, pair.lead.unitId),
      data: {
        unit: pair.assist.unitName,
        lead: pair.lead.unitName,
        reason: question,
        ...(wishedOn ? { wish: wishedOn } : {}),
      },
    })
    return { suggestionId: suggestion.id }
  },
})
