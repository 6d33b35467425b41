import { authorize } from '@/lib/domain/access/policy'
import { takeOff } from '@/lib/domain/award/nominating'
import { awardPolicy } from '@/lib/domain/award/policy'
import { takeOffShortlistSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

export const takeOffShortlist = command({
  name: 'take-off-shortlist',
  input: takeOffShortlistSchema,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId }) => {
    const { call, candidate } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    const off = takeOff(call, candidate)

    await saveCandidates(tx, [off], moment.now)
    await recordEvent(tx, actor, {
      type: 'award.taken-off-shortlist',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: candidateFacts(call, candidate),
    })
    return { callId: call.id }
  },
})
