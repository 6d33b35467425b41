import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import { ensureSeen } from '@/lib/domain/station/station'
import { ensureAllAccounted, ensureCanRecord } from '@/lib/domain/station/station-day'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { recordDaySchema } from '@/lib/schemas/station'
import { recordEvent, recordEvents } from '@/lib/store/events'
import { endOnTheSpot, type HeldStationDay, holdStationDay, lockStationDay } from '@/lib/store/station-days'
import { addVoices } from '@/lib/store/voice-items'
import { type Context, command, perPerson } from './command'

type Items = z.output<typeof recordDaySchema>['items']

/** By a delegate on duty or the delegation's officer, afterwards: who came, how many residents, and each thing that was said. */
export const recordStationDay = command({
  name: 'record-station-day',
  input: recordDaySchema,
  limit: perPerson(60, 'hour'),
  run: async (context, { activityId, version, presence, residentsReceived, items }) => {
    const { tx, actor, moment } = context
    const day = await lockStationDay(tx, activityId)
    authorize(actor, stationPolicy.record, day)
    ensureSeen(day, version)
    ensureCanRecord(day, moment.today)
    ensureAllAccounted(day, presence)

    await holdStationDay(tx, activityId, { presence, residentsReceived })
    await keepItems(context, day, items)
    await recordEvent(tx, actor, {
      type: 'station.day-recorded',
      subjectId: activityId,
      at: moment.now,
      data: { station: day.stationName, heldOn: day.heldOn, residents: residentsReceived, count: items.length },
    })
    return { stationId: day.stationId, items: items.length }
  },
})

/** Each with a number of its own; what was answered there and then is over. */
async function keepItems({ tx, actor, moment }: Context, day: HeldStationDay, items: Items): Promise<void> {
  if (items.length === 0) return
  const entering = { congressId: actor.congress.id, receivedAt: moment.now, enteredById: actor.personId }
  const added = await addVoices(
    tx,
    items.map((item) => voiceOf(day, item)),
    entering,
  )
  const byOrder = [...added].sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
  const ended = items.flatMap(({ answer, result }, place) => {
    const id = byOrder[place]?.id
    return answer && id ? [{ id, answer, result }] : []
  })
  await endOnTheSpot(tx, ended, day.heldOn)
  await recordEvents(
    tx,
    actor,
    byOrder.map(({ id, year, number }) => ({
      type: 'voice.entered' as const,
      subjectId: id,
      at: moment.now,
      data: voiceFacts({ year, number, channel: 'STATION', delegateId: null }),
    })),
  )
}

function voiceOf({ id, stationId, heldOn }: HeldStationDay, item: Items[number]) {
  const { text, place, residentName, residentPhone } = item
  const source = residentName || residentPhone ? ('RESIDENT' as const) : ('ANONYMOUS' as const)
  return {
    ...{
      channel: 'STATION' as const,
      activityId: id,
      stationId,
      source,
      residentName,
      residentPhone,
      delegateId: null,
    },
    ...{ title: '', text, place, categoryId: null, receivedOn: heldOn, state: 'OPEN' as const },
  }
}
