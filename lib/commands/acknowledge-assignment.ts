import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { acknowledge, assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { assignmentSchema } from '@/lib/schemas/assignment'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { withdrawReturn } from '@/lib/store/return-requests'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const acknowledgeAssignment = command({
  name: 'acknowledge-assignment',
  input: assignmentSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.acknowledge, assignment)

    const acknowledged = acknowledge(suggestion, assignment, moment)

    await saveHandling(tx, suggestion, acknowledged)
    const act = { subjectId: assignmentId, suggestionId: suggestion.id, at: moment.now }
    const role = capacityAt(actor, assignment.unitId)
    const data = { unit: assignment.unitName }
    if (assignment.pendingReturn) {
      await withdrawReturn(tx, assignment.pendingReturn.id, { moment, personId: actor.personId })
      await recordEvent(tx, actor, { type: 'assignment.return-withdrawn', ...act, role, data })
    }
    await recordEvent(tx, actor, { type: 'assignment.acknowledged', ...act, role, data })
    return { suggestionId: suggestion.id }
  },
})
