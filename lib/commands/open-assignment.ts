import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn, open } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { assignmentSchema } from '@/lib/schemas/assignment'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Recorded once; a page opened again changes nothing. */
export const openAssignment = command({
  name: 'open-assignment',
  input: assignmentSchema,
  limit: perPerson(1200, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.open, assignment)

    const opened = open(suggestion, assignment, moment)
    if (opened === suggestion) return { suggestionId: suggestion.id }

    await saveHandling(tx, suggestion, opened)
    await recordEvent(tx, actor, {
      type: 'assignment.opened',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName },
    })
    return { suggestionId: suggestion.id }
  },
})
