import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ensureCanJudge, opinionIn } from '@/lib/domain/supervision/opinion'
import { keySupervisionPolicy, supervisingRole } from '@/lib/domain/supervision/policy'
import { ensureRunning } from '@/lib/domain/supervision/supervision'
import { opinionVerdictSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { saveVerdict } from '@/lib/store/supervision-visits'
import { command, perPerson } from './command'

/** What is put right is accepted; anything else goes back with a reason and a new day. */
export const judgeSupervisionAnswer = command({
  name: 'judge-supervision-answer',
  input: opinionVerdictSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, opinionId, ...verdict }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.judge, one)

    ensureRunning(one.supervision)
    const opinion = opinionIn(one.supervision, opinionId)
    const answer = ensureCanJudge(opinion, verdict, moment.today)

    await saveVerdict(tx, answer.id, verdict, { moment, personId: actor.personId })
    const { unitId, unitName: unit } = assignmentIn(suggestion, opinion.assignmentId)
    const event = { subjectId: opinionId, suggestionId, at: moment.now, role: supervisingRole(actor) }
    const about = { unit, unitIds: [unitId] }
    if (verdict.newDueOn === null)
      await recordEvent(tx, actor, { ...event, type: 'supervision.opinion-accepted', data: about })
    else {
      const data = { ...about, reason: verdict.reason, dueOn: verdict.newDueOn }
      await recordEvent(tx, actor, { ...event, type: 'supervision.opinion-sent-back', data })
    }
    return { suggestionId }
  },
})
