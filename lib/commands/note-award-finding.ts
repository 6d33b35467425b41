import { authorize } from '@/lib/domain/access/policy'
import { standingOf } from '@/lib/domain/award/award'
import { withFindings } from '@/lib/domain/award/nominating'
import { awardPolicy } from '@/lib/domain/award/policy'
import { callWorkflow } from '@/lib/domain/award/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { findingNoteSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** What stands in no record of this house: a leak, or what another office has found. */
export const noteAwardFinding = command({
  name: 'note-award-finding',
  input: findingNoteSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, veto, words }) => {
    const { call, candidate } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    ensureOpen(callWorkflow, call.state, 'note')
    if (!call.vetoes.includes(veto)) throw new Refusal('award-veto-not-of-call')
    if (standingOf(candidate) === 'TAKEN_BACK') throw new Refusal('award-not-eligible')

    const others = candidate.findings.filter((one) => one.veto !== veto || one.source !== 'NOTED')
    const noted = [...others, { veto, source: 'NOTED' as const, suggestionIds: [], words }]
    await saveCandidates(tx, [withFindings(candidate, noted)], moment.now)
    await recordEvent(tx, actor, {
      type: 'award.finding-noted',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...candidateFacts(call, candidate), veto, words },
    })
    return { callId: call.id }
  },
})
