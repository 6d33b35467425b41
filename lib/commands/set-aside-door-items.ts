import { authorize } from '@/lib/domain/access/policy'
import { ensureUnchecked } from '@/lib/domain/door/item'
import { stationPolicy } from '@/lib/domain/station/policy'
import { setAsideSchema } from '@/lib/schemas/station'
import { lockDoorItems, setAside } from '@/lib/store/door'
import { recordEvents } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Abuse: no number is spent on it, and it can be taken back. */
export const setAsideDoorItems = command({
  name: 'set-aside-door-items',
  input: setAsideSchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, { voiceIds, reason }) => {
    const items = await lockDoorItems(tx, voiceIds)
    for (const item of items) authorize(actor, stationPolicy.keep, item)
    ensureUnchecked(items)

    const ids = items.map(({ voiceId }) => voiceId)
    await setAside(tx, ids, reason, { at: moment.now, personId: actor.personId })
    const events = ids.map((subjectId) => ({
      ...{ type: 'voice.set-aside' as const, subjectId, at: moment.now, data: { channel: 'STATION', reason } },
    }))
    await recordEvents(tx, actor, events)
    return { count: items.length }
  },
})
