import { newDoorCode } from '@/lib/auth/door-code'
import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { ensureStationOpen } from '@/lib/domain/station/station'
import { doorCodeSchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { renewDoorCode as keepDoorCode, lockStation } from '@/lib/store/stations'
import { command, perPerson } from './command'

/** The print that hangs there leads nowhere from now on; receipts go on to lead to what was sent. */
export const renewDoorCode = command({
  name: 'renew-door-code',
  input: doorCodeSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { stationId }) => {
    const station = await lockStation(tx, stationId)
    authorize(actor, stationPolicy.keep, station)
    ensureStationOpen(station, moment.today)

    await keepDoorCode(tx, stationId, newDoorCode())
    const data = { station: station.name }
    await recordEvent(tx, actor, { type: 'station.door-renewed', subjectId: stationId, at: moment.now, data })
    return { stationId }
  },
})
