import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { ensureSeen } from '@/lib/domain/station/station'
import { ensurePlanned } from '@/lib/domain/station/station-day'
import { dutySchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { changeDutyOf, ensureInOffice, lockStationDay } from '@/lib/store/station-days'
import { command, perPerson } from './command'

/** Whoever leaves the duty and whoever takes it hears of it; whoever stays does not. */
export const changeDuty = command({
  name: 'change-duty',
  input: dutySchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, { activityId, version, delegateIds }) => {
    const day = await lockStationDay(tx, activityId)
    authorize(actor, stationPolicy.keep, day)
    ensureSeen(day, version)
    ensurePlanned(day)
    const chosen = [...new Set<string>(delegateIds)]
    await ensureInOffice(tx, chosen, day.heldOn)

    await changeDutyOf(tx, day, chosen)
    const moved = [
      ...day.delegateIds.filter((one) => !chosen.includes(one)),
      ...chosen.filter((one) => !day.delegateIds.includes(one)),
    ]
    await recordEvent(tx, actor, {
      type: 'station.duty-changed',
      subjectId: activityId,
      at: moment.now,
      data: { station: day.stationName, heldOn: day.heldOn, delegateIds: moved },
    })
    return { activityId, version: version + 1 }
  },
})
