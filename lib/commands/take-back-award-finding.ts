import { authorize } from '@/lib/domain/access/policy'
import { withFindings } from '@/lib/domain/award/nominating'
import { awardPolicy } from '@/lib/domain/award/policy'
import { callWorkflow } from '@/lib/domain/award/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { findingTakeBackSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** Of what the office itself noted; what is counted changes with the facts alone. */
export const takeBackAwardFinding = command({
  name: 'take-back-award-finding',
  input: findingTakeBackSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, veto, reason }) => {
    const { call, candidate } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    ensureOpen(callWorkflow, call.state, 'note')
    const left = candidate.findings.filter((one) => one.veto !== veto || one.source !== 'NOTED')
    if (left.length === candidate.findings.length) throw new Refusal('award-not-eligible')

    await saveCandidates(tx, [withFindings(candidate, left)], moment.now)
    await recordEvent(tx, actor, {
      type: 'award.finding-taken-back',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...candidateFacts(call, candidate), veto, reason },
    })
    return { callId: call.id }
  },
})
