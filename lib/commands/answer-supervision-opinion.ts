import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ensureCanAnswer, opinionIn } from '@/lib/domain/supervision/opinion'
import { answerPolicy } from '@/lib/domain/supervision/policy'
import { ensureRunning } from '@/lib/domain/supervision/supervision'
import { opinionAnswerSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { addAnswer, ensureEvidenceOf } from '@/lib/store/supervision-visits'
import { command, perPerson } from './command'

/** Put right, with evidence, or under way until a day that is named. */
export const answerSupervisionOpinion = command({
  name: 'answer-supervision-opinion',
  input: opinionAnswerSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, opinionId, attachmentIds, ...answer }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    const opinion = opinionIn(one.supervision, opinionId)
    authorize(actor, answerPolicy.answer, { ...one, opinion })

    ensureRunning(one.supervision)
    ensureCanAnswer(opinion, answer, moment.today)

    await ensureEvidenceOf(tx, suggestionId, opinion.assignmentId, attachmentIds)
    const by = { moment, personId: actor.personId }
    await addAnswer(tx, suggestion.congressId, opinion, { ...answer, evidenceIds: attachmentIds }, by)
    const { unitId, unitName: unit } = assignmentIn(suggestion, opinion.assignmentId)
    await recordEvent(tx, actor, {
      type: 'supervision.opinion-answered',
      subjectId: opinionId,
      suggestionId,
      at: moment.now,
      role: capacityAt(actor, unitId),
      data: { unit, answerKind: answer.kind, said: answer.text, personIds: [...one.supervision.supervisorIds] },
    })
    return { suggestionId }
  },
})
