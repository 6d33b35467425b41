import { authorize } from '@/lib/domain/access/policy'
import { standing } from '@/lib/domain/award/award'
import { strike } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { callWorkflow } from '@/lib/domain/award/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { awardAnswerSchema } from '@/lib/schemas/award'
import { lockCallOfObjection, saveAwardAnswer, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { callFacts, candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** Whoever is objected to rightly is struck with the same act. */
export const answerAwardObjection = command({
  name: 'answer-award-objection',
  input: awardAnswerSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { objectionId, outcome, answer }) => {
    const { call, objection } = await lockCallOfObjection(tx, objectionId)
    authorize(actor, awardPolicy.run, call)
    ensureOpen(callWorkflow, call.state, 'answer')
    if (objection.outcome !== null) throw new Refusal('award-objection-answered')

    await saveAwardAnswer(tx, { id: objectionId, outcome, answer }, { moment, personId: actor.personId })
    const by = { at: moment.now, role: 'DELEGATE_OFFICE' as const, subjectId: call.id }
    const isStanding = standing(call, 'AGREED').some(({ id }) => id === objection.candidateId)
    if (outcome === 'UPHELD' && isStanding) {
      const struck = strike(call, objection.candidateId, answer.slice(0, 500), moment.today)
      await saveCandidates(tx, [struck], moment.now)
      const data = { ...candidateFacts(call, struck), reason: struck.strikeReason }
      await recordEvent(tx, actor, { ...by, type: 'award.struck', data })
    }
    const data = { ...callFacts(call), objectionId, outcomeOfObjection: outcome, personIds: [objection.raisedById] }
    await recordEvent(tx, actor, { ...by, type: 'award.objection-answered', data })
    return { callId: call.id }
  },
})
