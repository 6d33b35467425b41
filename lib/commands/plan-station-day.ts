import { randomUUID } from 'node:crypto'
import { authorize } from '@/lib/domain/access/policy'
import { addDays, yearOf } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { proposeDuty } from '@/lib/domain/station/duty'
import { stationPolicy } from '@/lib/domain/station/policy'
import { isOpenOn } from '@/lib/domain/station/station'
import { planDaySchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { addStationDays, daysThatStand, delegationsWithStation, dutyDelegates } from '@/lib/store/station-days'
import { lockStation } from '@/lib/store/stations'
import { command, perPerson } from './command'

const onDutyAtOnce = 2
const daysBack = 31

/** One more reception beside the rule, also one of the last weeks that is only now written down. */
export const planStationDay = command({
  name: 'plan-station-day',
  input: planDaySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { stationId, heldOn }) => {
    const station = await lockStation(tx, stationId)
    authorize(actor, stationPolicy.keep, station)
    const isNear = heldOn >= addDays(moment.today, -daysBack) && heldOn <= addDays(moment.today, 366)
    if (!isNear || !isOpenOn(station, heldOn)) throw new Refusal('station-day-outside')
    if ((await daysThatStand(tx, [stationId], yearOf(heldOn))).has(`${stationId} ${heldOn}`))
      throw new Refusal('station-day-twice')

    const delegates = await dutyDelegates(tx, moment.today, yearOf(heldOn))
    const day = { key: stationId, day: heldOn, delegationId: station.delegationId }
    const elsewhere = await delegationsWithStation(tx, moment.today)
    const delegateIds = proposeDuty(delegates, [day], onDutyAtOnce, elsewhere).get(stationId) ?? []
    const activityId = randomUUID()
    const { name, place, delegationId } = station
    const planned = { id: activityId, stationId, delegationId, name, place, heldOn, delegateIds }
    await addStationDays(tx, [planned], { congressId: actor.congress.id, personId: actor.personId, moment })
    const data = { station: name, heldOn, delegateIds }
    await recordEvent(tx, actor, { type: 'station.day-planned', subjectId: activityId, at: moment.now, data })
    return { activityId }
  },
})
