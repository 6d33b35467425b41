import { authorize } from '@/lib/domain/access/policy'
import { shortlist } from '@/lib/domain/award/nominating'
import { awardPolicy } from '@/lib/domain/award/policy'
import { shortlistSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** At the end of the list, with the reason for it. */
export const shortlistCandidate = command({
  name: 'shortlist-candidate',
  input: shortlistSchema,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, reason }) => {
    const { call, candidate } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    const listed = shortlist(call, candidate, reason)

    await saveCandidates(tx, [listed], moment.now)
    await recordEvent(tx, actor, {
      type: 'award.shortlisted',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...candidateFacts(call, candidate), place: listed.place, reason },
    })
    return { callId: call.id }
  },
})
