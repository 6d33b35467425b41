import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { askReturn as ask } from '@/lib/domain/assignment/return-request'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { returnRequestSchema } from '@/lib/schemas/return-request'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { addReturn, lastDayToObject } from '@/lib/store/return-requests'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { readUnitsInForce } from '@/lib/store/units'
import { command, perPerson } from './command'

/** The unit objects to its assignment; the ball is with whoever decides at this stage. */
export const askReturn = command({
  name: 'ask-return',
  input: returnRequestSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, ground, reason, proposedUnitId }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, assignmentPolicy.askReturn, assignment)

    const objection = { lastDay: await lastDayToObject(tx, assignmentId), proposedUnitId }
    const asked = ask(suggestion, assignment, objection, moment)
    const [proposed] = await readUnitsInForce(tx, [proposedUnitId], moment.today)

    const { ordinal, stage } = asked
    const objected = { assignmentId, ordinal, stage, ground, reason, proposedUnitId }
    await addReturn(tx, suggestion, objected, { moment, personId: actor.personId })
    await saveHandling(tx, suggestion, asked.suggestion)
    await recordEvent(tx, actor, {
      type: 'assignment.return-asked',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: {
        unit: assignment.unitName,
        ordinal,
        deciders: stage,
        why: ground,
        reason,
        proposed: proposed?.name ?? '',
      },
    })
    return { suggestionId: suggestion.id }
  },
})
