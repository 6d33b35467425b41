import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy, decidingRole } from '@/lib/domain/assignment/policy'
import { overruleReturn as overrule } from '@/lib/domain/assignment/return-request'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { overrulingSchema } from '@/lib/schemas/return-request'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { saveReturnDecision } from '@/lib/store/return-requests'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The unit has to go on. */
export const overruleReturn = command({
  name: 'overrule-return',
  input: overrulingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, reason, minutesNumber, minutes }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, assignmentPolicy.overruleReturn, assignment)

    const overruled = overrule(suggestion, assignment, { minutesNumber, minutes }, moment)

    const { id = '', stage } = assignment.pendingReturn ?? {}
    const words = { decisionReason: reason, minutesNumber: minutesNumber || null, minutes: minutes || null }
    const decided = { decision: 'OVERRULED' as const, ...words, successorId: null }
    await saveReturnDecision(tx, id, decided, { moment, personId: actor.personId })
    await saveHandling(tx, suggestion, overruled)
    await recordEvent(tx, actor, {
      type: 'assignment.return-overruled',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: decidingRole(actor, assignment),
      data: { unit: assignment.unitName, deciders: stage ?? '', reason, minutesNumber },
    })
    return { suggestionId: suggestion.id }
  },
})
