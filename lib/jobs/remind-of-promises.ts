import {
  monthsToWatch,
  type ReportMonth,
  reportLadder,
  reportRoles,
  reportStep,
} from '@/lib/domain/commitment/report-month'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { readSilentUnits, type SilentUnit, takeReportSteps } from '@/lib/store/promise-reminders'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/** Units that have not reported on their promises in a month hear so by the ladder: one message a unit, and no step twice. */
export async function remindOfPromisesIn(congressId: string, now: Date): Promise<number> {
  return transactFor(congressId, async (tx) => {
    const timeZone = await readTimeZone(tx)
    if (!isOfficeHour(now, timeZone, await readCalendar(tx))) return 0
    const moment = momentIn(timeZone, now)
    let told = 0
    for (const month of monthsToWatch(moment.today))
      for (const unit of await readSilentUnits(tx, month)) told += await climb(tx, congressId, unit, month, moment)
    return told
  })
}

async function climb(tx: Tx, congressId: string, unit: SilentUnit, month: ReportMonth, moment: Moment) {
  const { sent, passedOver } = reportStep(month, moment.today, unit.taken)
  const steps = [
    ...passedOver.map(({ day }) => ({ step: day, outcome: 'PASSED_OVER' as const })),
    ...(sent ? [{ step: sent.day, outcome: 'SENT' as const }] : []),
  ]
  const taken = await takeReportSteps(tx, congressId, unit, month, steps, moment)
  const told = taken.find(({ outcome }) => outcome === 'SENT')
  const rung = reportLadder.find(({ day }) => day === told?.step)?.rung
  if (!rung) return 0
  const { unitId, unitName, unitKind, promises } = unit
  await recordSystemEvent(tx, congressId, {
    type: 'commitment.report-asked',
    subjectId: unitId,
    at: moment.now,
    data: {
      ...{ unit: unitName, count: promises, dueOn: month.until, step: told?.step ?? null },
      ...{ roles: reportRoles(rung, unitKind), unitId, unitIds: [unitId] },
    },
  })
  return 1
}
