import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { classedReply, classPolicy } from '@/lib/domain/reply/class-moves'
import { correctionAnswerSchema } from '@/lib/schemas/answer-class'
import { keepClass } from '@/lib/store/answer-classes'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The unit has its say on a correction; the class stays as corrected. */
export const answerCorrection = command({
  name: 'answer-correction',
  input: correctionAnswerSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, classPolicy.answerCorrection, { suggestion, assignment })

    const reply = classedReply('answerCorrection', { suggestion, assignment })

    const role = capacityAt(actor, assignment.unitId)
    const by = { role, byId: actor.personId, at: moment.now }
    await keepClass(tx, suggestion, reply, { act: 'ANSWERED', reason, ...by })
    await recordEvent(tx, actor, {
      type: 'reply.correction-answered',
      subjectId: reply.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit: assignment.unitName, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
