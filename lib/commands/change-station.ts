import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { ensureSeen, ensureStationOpen } from '@/lib/domain/station/station'
import { changeStationSchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { changeStationFacts, lockStation } from '@/lib/store/stations'
import { command, perPerson } from './command'

/** Its days on record keep the place at which they were held. */
export const changeStation = command({
  name: 'change-station',
  input: changeStationSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { stationId, version, ...facts }) => {
    const station = await lockStation(tx, stationId)
    authorize(actor, stationPolicy.keep, station)
    ensureSeen(station, version)
    ensureStationOpen(station, moment.today)

    await changeStationFacts(tx, stationId, facts)
    await recordEvent(tx, actor, {
      type: facts.place === station.place ? 'station.changed' : 'station.moved',
      subjectId: stationId,
      at: moment.now,
      data: { station: facts.name, place: facts.place },
    })
    return { stationId }
  },
})
