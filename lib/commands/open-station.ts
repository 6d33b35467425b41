import { newDoorCode } from '@/lib/auth/door-code'
import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { openStationSchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { addStation, ensurePlaceable } from '@/lib/store/stations'
import { command, perPerson } from './command'

export const openStation = command({
  name: 'open-station',
  input: openStationSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, station) => {
    authorize(actor, stationPolicy.keep, { delegationId: station.delegationId })
    await ensurePlaceable(tx, { ...station, today: moment.today })

    const opened = { ...station, doorCode: newDoorCode() }
    const stationId = await addStation(tx, actor.congress.id, opened, moment.today)
    const data = { station: station.name, place: station.place }
    await recordEvent(tx, actor, { type: 'station.opened', subjectId: stationId, at: moment.now, data })
    return { stationId }
  },
})
