import { authorize } from '@/lib/domain/access/policy'
import { ensureSetAside } from '@/lib/domain/door/item'
import { stationPolicy } from '@/lib/domain/station/policy'
import { letInSchema } from '@/lib/schemas/station'
import { lockDoorItems, takeBack } from '@/lib/store/door'
import { recordEvents } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Set aside too soon: they wait to be read again. */
export const takeBackDoorItems = command({
  name: 'take-back-door-items',
  input: letInSchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, { voiceIds }) => {
    const items = await lockDoorItems(tx, voiceIds)
    for (const item of items) authorize(actor, stationPolicy.keep, item)
    ensureSetAside(items)

    await takeBack(
      tx,
      items.map(({ voiceId }) => voiceId),
    )
    const events = items.map(({ voiceId: subjectId, station }) => ({
      ...{ type: 'station.door-taken-back' as const, subjectId, at: moment.now, data: { station } },
    }))
    await recordEvents(tx, actor, events)
    return { count: items.length }
  },
})
