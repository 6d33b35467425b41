import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { classPolicy, confirmClass as confirm, supervisingRole } from '@/lib/domain/reply/class-moves'
import { classConfirmationSchema } from '@/lib/schemas/answer-class'
import { keepClass } from '@/lib/store/answer-classes'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const confirmClass = command({
  name: 'confirm-class',
  input: classConfirmationSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, classPolicy.confirmClass, { suggestion, assignment })

    const confirmed = confirm({ suggestion, assignment })

    const role = supervisingRole(actor)
    const by = { role, byId: actor.personId, at: moment.now }
    const letter = await keepClass(tx, suggestion, confirmed, { act: 'CONFIRMED', reason: '', ...by })
    await recordEvent(tx, actor, {
      type: 'reply.class-confirmed',
      subjectId: confirmed.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit: assignment.unitName, letter },
    })
    return { suggestionId: suggestion.id }
  },
})
