import { authorize } from '@/lib/domain/access/policy'
import { awardPolicy } from '@/lib/domain/award/policy'
import { callWorkflow } from '@/lib/domain/award/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { takeNominationBackSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

export const takeBackNomination = command({
  name: 'take-back-nomination',
  input: takeNominationBackSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, reason }) => {
    const { call, candidate } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.view, { congressId: call.congressId, call, today: moment.today })
    authorize(actor, awardPolicy.takeBack, candidate)
    ensureOpen(callWorkflow, call.state, 'takeBack')
    if (candidate.isTakenBack) throw new Refusal('move-not-open')

    await saveCandidates(tx, [{ ...candidate, isTakenBack: true, takeBackReason: reason }], moment.now)
    await recordEvent(tx, actor, {
      type: 'award.nomination-taken-back',
      subjectId: call.id,
      at: moment.now,
      data: { ...candidateFacts(call, candidate), reason },
    })
    return { callId: call.id }
  },
})
