import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import { addWorkingDays, type WorkingCalendar } from '@/lib/domain/deadlines/working-days'
import { dutyNoticeDays } from '@/lib/domain/station/duty'
import { readCalendar } from '@/lib/store/calendar'
import { readNearDuties, tellNearDuty } from '@/lib/store/duty-notices'
import { recordSystemEvent } from '@/lib/store/events'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/** Three days before his day at a station a delegate is told of it, once; whoever took it later is told then. */
export async function remindOfDutyIn(congressId: string, now: Date): Promise<number> {
  const ids = await transactFor(congressId, async (tx) => {
    const [timeZone, calendar] = [await readTimeZone(tx), await readCalendar(tx)]
    if (!isOfficeHour(now, timeZone, calendar)) return []
    const { today } = momentIn(timeZone, now)
    return readNearDuties(tx, today, lastDayToTell(today, calendar))
  })
  let told = 0
  for (const id of ids) if (await transactFor(congressId, (tx) => tellOf(tx, congressId, id, now))) told++
  return told
}

/** Whose notice would fall on a day of rest is told before it. */
const lastDayToTell = (today: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addDays(addWorkingDays(today, 1, calendar), dutyNoticeDays - 1)

async function tellOf(tx: Tx, congressId: string, id: string, now: Date): Promise<boolean> {
  const near = await tellNearDuty(tx, id, now)
  if (!near) return false
  const { station, place, heldOn, delegateIds } = near
  await recordSystemEvent(tx, congressId, {
    type: 'station.duty-near',
    subjectId: id,
    at: now,
    data: { station, place, heldOn, delegateIds: [...delegateIds] },
  })
  return true
}
