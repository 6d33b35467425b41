import { randomUUID } from 'node:crypto'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { stationPolicy } from '@/lib/domain/station/policy'
import { planDaysSchema } from '@/lib/schemas/station'
import { recordEvent } from '@/lib/store/events'
import { planOfYear } from '@/lib/store/planning-ground'
import { addStationDays } from '@/lib/store/station-days'
import { holdDelegation } from '@/lib/store/stations'
import { command, perPerson } from './command'

/** The opening days of a delegation's stations for the rest of a year, with the duty that the rotation proposes. */
export const planStationDays = command({
  name: 'plan-station-days',
  input: planDaysSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { delegationId, year }) => {
    authorize(actor, stationPolicy.keep, { delegationId })
    const delegation = await holdDelegation(tx, delegationId)
    const { stations, days } = await planOfYear(tx, delegationId, year, moment.today)
    if (stations.every(({ opening }) => opening === '')) throw new Refusal('station-without-rule')
    if (days.length === 0 || days.some(({ delegateIds }) => delegateIds.length === 0))
      throw new Refusal('station-nothing-to-plan')

    const placed = new Map(stations.map((station) => [station.id, station]))
    const planned = days.map(({ stationId, day, delegateIds }) => {
      const { name = '', place = '' } = placed.get(stationId) ?? {}
      return { id: randomUUID(), stationId, delegationId, name, place, heldOn: day, delegateIds }
    })
    await addStationDays(tx, planned, { congressId: actor.congress.id, personId: actor.personId, moment })
    const delegateIds = [...new Set(days.flatMap((one) => one.delegateIds))]
    await recordEvent(tx, actor, {
      type: 'station.days-planned',
      subjectId: delegationId,
      at: moment.now,
      data: { delegation, year, count: days.length, delegateIds },
    })
    return { planned: days.length }
  },
})
