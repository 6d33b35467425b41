import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy, decidingRole } from '@/lib/domain/assignment/policy'
import { reassign } from '@/lib/domain/assignment/return-request'
import { daysBetween } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { reassigningSchema } from '@/lib/schemas/return-request'
import { saveHandling } from '@/lib/store/aggregate'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { addSuccessor, saveReturnDecision } from '@/lib/store/return-requests'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { readUnitsToAssign } from '@/lib/store/units'
import { command, perPerson } from './command'

/** The unit is relieved and another has it from today, under the same legal clock. */
export const reassignAssignment = command({
  name: 'reassign-assignment',
  input: reassigningSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, unitId, reason, minutesNumber, minutes }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, assignmentPolicy.reassign, assignment)

    const units = await readUnitsToAssign(tx, [unitId], moment.today)
    const { name, kind, assessmentGroup } = units[0] as (typeof units)[number]
    const to = { unitId, unitName: name, unitKind: kind, assessmentGroup }
    const reassigned = reassign(suggestion, assignment, to, { minutesNumber, minutes }, moment, await readRules(tx))

    await saveHandling(tx, suggestion, reassigned.suggestion)
    const successorId = await addSuccessor(tx, suggestion, assignmentId, reassigned.added, moment)
    const { id = '', stage } = assignment.pendingReturn ?? {}
    const words = { decisionReason: reason, minutesNumber: minutesNumber || null, minutes: minutes || null }
    const decided = { decision: 'REASSIGNED' as const, ...words, successorId }
    await saveReturnDecision(tx, id, decided, { moment, personId: actor.personId })
    const { unitName: unit, role, assignedOn } = assignment
    await recordEvent(tx, actor, {
      type: 'assignment.reassigned',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: decidingRole(actor, assignment),
      data: {
        ...{ unit, to: name, part: role, days: daysBetween(assignedOn, moment.today) },
        ...{ deciders: stage ?? '', reason, minutesNumber },
      },
    })
    return { suggestionId: suggestion.id, assignmentId: successorId }
  },
})
