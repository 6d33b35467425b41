import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { classPolicy, judgeClass as judge } from '@/lib/domain/reply/class-moves'
import { classJudgementSchema } from '@/lib/schemas/answer-class'
import { keepClass } from '@/lib/store/answer-classes'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The lead delegate says whether it is solved; he may say otherwise until it is concluded. */
export const judgeClass = command({
  name: 'judge-class',
  input: classJudgementSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, agrees, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, classPolicy.judgeClass, { suggestion, assignment })

    const judged = judge({ suggestion, assignment }, agrees)

    const by = { role: 'DELEGATE', byId: actor.personId, at: moment.now } as const
    const letter = await keepClass(tx, suggestion, judged, { act: agrees ? 'AGREED' : 'DISAGREED', reason, ...by })
    await recordEvent(tx, actor, {
      type: agrees ? 'reply.class-agreed' : 'reply.class-disagreed',
      subjectId: judged.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE',
      data: { unit: assignment.unitName, letter, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
