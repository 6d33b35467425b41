import { authorize } from '@/lib/domain/access/policy'
import { openNotice } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { toldWithNotice } from '@/lib/domain/award/told-with-notice'
import { awardNoticeSchema } from '@/lib/schemas/award'
import { assessedUnitIds } from '@/lib/store/award-hearers'
import { lockCall, saveCall } from '@/lib/store/awards'
import { readCalendar } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** Nobody outside the offices reads or hears of it before its first day. */
export const openAwardNotice = command({
  name: 'open-award-notice',
  input: awardNoticeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { callId, from }) => {
    const call = await lockCall(tx, callId)
    authorize(actor, awardPolicy.run, call)
    const notified = { ...call, ...openNotice(call, from, moment.today, await readCalendar(tx)) }

    await saveCall(tx, notified)
    const data = { ...callFacts(call), from, until: notified.noticeUntil }
    await recordEvent(tx, actor, {
      type: 'award.notice-opened',
      subjectId: callId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...data, unitIds: await assessedUnitIds(tx, call.assessmentId) },
      ...toldWithNotice(from, actor, moment.today),
    })
    return { callId, until: notified.noticeUntil }
  },
})
