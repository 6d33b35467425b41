import { authorize } from '@/lib/domain/access/policy'
import { strike } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { toldWithNotice } from '@/lib/domain/award/told-with-notice'
import { awardStrikeSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

export const strikeAwardCandidate = command({
  name: 'strike-award-candidate',
  input: awardStrikeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, reason }) => {
    const { call } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    const struck = strike(call, candidateId, reason, moment.today)

    await saveCandidates(tx, [struck], moment.now)
    await recordEvent(tx, actor, {
      type: 'award.struck',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...candidateFacts(call, struck), reason },
      ...toldWithNotice(call.noticeFrom, actor, moment.today),
    })
    return { callId: call.id }
  },
})
