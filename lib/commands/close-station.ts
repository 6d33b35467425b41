import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { ensureCanClose, ensureSeen } from '@/lib/domain/station/station'
import { closeStationSchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { cancelDays } from '@/lib/store/station-days'
import { daysOfStation, endStation, lockStation } from '@/lib/store/stations'
import { command, perPerson } from './command'

/** Days that were planned after its last one are cancelled with it, and whoever was on duty then is told. */
export const closeStation = command({
  name: 'close-station',
  input: closeStationSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { stationId, version, lastDay, reason }) => {
    const station = await lockStation(tx, stationId)
    authorize(actor, stationPolicy.keep, station)
    ensureSeen(station, version)
    const { lastHeld, planned } = await daysOfStation(tx, stationId, lastDay)
    ensureCanClose(station, { lastDay, today: moment.today, lastHeld })

    await endStation(tx, stationId, lastDay, reason)
    const delegateIds = await cancelDays(tx, planned, reason)
    const data = { station: station.name, lastDay, reason, delegateIds }
    await recordEvent(tx, actor, { type: 'station.closed', subjectId: stationId, at: moment.now, data })
    return { stationId, cancelled: planned.length }
  },
})
