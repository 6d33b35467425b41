import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { askExtension as ask } from '@/lib/domain/assignment/extension'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { extensionRequestSchema } from '@/lib/schemas/extension'
import { saveHandling } from '@/lib/store/aggregate'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { addExtension } from '@/lib/store/extensions'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const askExtension = command({
  name: 'ask-extension',
  input: extensionRequestSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, until, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.askExtension, assignment)

    const asked = ask(suggestion, assignment, until, moment, await readRules(tx, assignment.assignedOn))

    await addExtension(tx, suggestion, {
      assignmentId,
      reason,
      requestedDueOn: until,
      askedAt: moment.now,
      askedOn: moment.today,
      askedById: actor.personId,
    })
    await saveHandling(tx, suggestion, asked)
    await recordEvent(tx, actor, {
      type: 'assignment.extension-asked',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, until, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
