import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { classPolicy, correctClass as correct, supervisingRole } from '@/lib/domain/reply/class-moves'
import { classCorrectionSchema } from '@/lib/schemas/answer-class'
import { keepClass } from '@/lib/store/answer-classes'
import { recordEvent } from '@/lib/store/events'
import { followClass } from '@/lib/store/promised-answers'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** What the unit claimed stays beside it; with another class nobody has agreed yet. */
export const correctClass = command({
  name: 'correct-class',
  input: classCorrectionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, meaning, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, classPolicy.correctClass, { suggestion, assignment })

    const corrected = correct({ suggestion, assignment }, meaning)

    const role = supervisingRole(actor)
    const by = { role, byId: actor.personId, at: moment.now }
    const letter = await keepClass(tx, suggestion, corrected, { act: 'CORRECTED', reason, ...by })
    await followClass(tx, suggestion, { replyId: corrected.id, meaning, reason }, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'reply.class-corrected',
      subjectId: corrected.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit: assignment.unitName, letter, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
