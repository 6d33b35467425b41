import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { ensureSeen } from '@/lib/domain/station/station'
import { ensurePlanned } from '@/lib/domain/station/station-day'
import { cancelDaySchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { cancelStationDay as keepCancelled, lockStationDay } from '@/lib/store/station-days'
import { command, perPerson } from './command'

export const cancelStationDay = command({
  name: 'cancel-station-day',
  input: cancelDaySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { activityId, version, reason }) => {
    const day = await lockStationDay(tx, activityId)
    authorize(actor, stationPolicy.keep, day)
    ensureSeen(day, version)
    ensurePlanned(day)

    await keepCancelled(tx, activityId, reason)
    const data = { station: day.stationName, heldOn: day.heldOn, reason, delegateIds: [...day.delegateIds] }
    await recordEvent(tx, actor, { type: 'station.day-cancelled', subjectId: activityId, at: moment.now, data })
    return { stationId: day.stationId }
  },
})
