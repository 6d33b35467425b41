import { authorize } from '@/lib/domain/access/policy'
import { follow } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { toldWithNotice } from '@/lib/domain/award/told-with-notice'
import { awardFollowSchema } from '@/lib/schemas/award'
import { lockCallOfCandidate, saveCall, saveCandidates } from '@/lib/store/awards'
import { readCalendar } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** 递补: the next on the list takes the place of one that was struck, and is public as long as the others. */
export const followAwardCandidate = command({
  name: 'follow-award-candidate',
  input: awardFollowSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, reason }) => {
    const { call } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    const { candidate, noticeUntil } = follow(call, candidateId, reason, moment.today, await readCalendar(tx))

    await saveCandidates(tx, [candidate], moment.now)
    await saveCall(tx, { ...call, noticeUntil })
    await recordEvent(tx, actor, {
      type: 'award.followed',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...candidateFacts(call, candidate), reason, until: noticeUntil },
      ...toldWithNotice(call.noticeFrom, actor, moment.today),
    })
    return { callId: call.id, until: noticeUntil }
  },
})
