import { authorize } from '@/lib/domain/access/policy'
import { agree } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { awardMeetingSchema } from '@/lib/schemas/award'
import { lockCall, saveCall, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** 主任会议: what it agreed to, word for word as it was said. */
export const recordAwardMeeting = command({
  name: 'record-award-meeting',
  input: awardMeetingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { callId, heldOn, meeting, words, agreedIds }) => {
    const call = await lockCall(tx, callId)
    authorize(actor, awardPolicy.run, call)
    const agreed = agree(call, agreedIds, heldOn, moment.today)

    await saveCandidates(tx, agreed, moment.now)
    await saveCall(tx, { ...call, state: 'MET', metOn: heldOn, meeting, meetingWords: words })
    await recordEvent(tx, actor, {
      type: 'award.met',
      subjectId: callId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...callFacts(call), meeting, heldOn, count: agreed.length },
    })
    return { callId }
  },
})
