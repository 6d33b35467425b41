import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import { closingStep, rolesOfStep, surelyInTime } from '@/lib/domain/meeting/closing'
import { readCalendar } from '@/lib/store/calendar'
import { readOpenMeetings, takeClosingStep } from '@/lib/store/closing-reminders'
import { recordSystemEvent } from '@/lib/store/events'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import { momentIn } from '@/lib/web/this-moment'

/** A meeting that is not closed three working days after it reminds the office until it is; no step twice. */
export async function remindOfMeetingsIn(congressId: string, now: Date): Promise<number> {
  return transactFor(congressId, async (tx) => {
    const [timeZone, calendar] = [await readTimeZone(tx), await readCalendar(tx)]
    if (!isOfficeHour(now, timeZone, calendar)) return 0
    const moment = momentIn(timeZone, now)
    let told = 0
    for (const { id, ordinal, heldOn, endedOn, items } of await readOpenMeetings(tx, surelyInTime(moment.today))) {
      const step = closingStep(endedOn, moment.today, calendar)
      if (step === null || !(await takeClosingStep(tx, { congressId, meetingId: id, step }, moment))) continue
      const data = { ordinal, heldOn, count: items, step, roles: [...rolesOfStep(step)] }
      await recordSystemEvent(tx, congressId, { type: 'meeting.close-asked', subjectId: id, at: now, data })
      told += 1
    }
    return told
  })
}
