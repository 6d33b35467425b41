import { authorize } from '@/lib/domain/access/policy'
import { ensureSettles, opinionPolicy, pairIn } from '@/lib/domain/assignment/assist-opinion'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { opinionSettlingSchema } from '@/lib/schemas/opinion'
import { recordEvent } from '@/lib/store/events'
import { readOpinionState, settleOpinion as settle } from '@/lib/store/opinions'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Adopted or not, and why: the unit that gave the opinion reads it. */
export const settleOpinion = command({
  name: 'settle-opinion',
  input: opinionSettlingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, opinionId, outcome, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const opinion = await readOpinionState(tx, opinionId)
    const pair = pairIn(suggestion, assignmentId, opinion.assignmentId)
    authorize(actor, opinionPolicy.settle, pair)

    ensureSettles(pair, opinion)

    await settle(tx, opinionId, { outcome, reason }, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'opinion.settled',
      subjectId: pair.assist.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, pair.lead.unitId),
      data: { unit: pair.assist.unitName, lead: pair.lead.unitName, adopted: outcome, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
