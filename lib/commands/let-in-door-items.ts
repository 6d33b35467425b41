import { authorize } from '@/lib/domain/access/policy'
import { ensureUnchecked } from '@/lib/domain/door/item'
import { stationPolicy } from '@/lib/domain/station/policy'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { letInSchema } from '@/lib/schemas/station'
import { letIn, lockDoorItems } from '@/lib/store/door'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { giveNumber, readVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** Somebody has read them: each gets its number and goes into the inbox. All of those chosen, or none. */
export const letInDoorItems = command({
  name: 'let-in-door-items',
  input: letInSchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, { voiceIds }) => {
    const items = await lockDoorItems(tx, voiceIds)
    for (const item of items) authorize(actor, stationPolicy.keep, item)
    ensureUnchecked(items)

    const events: NewEvent[] = []
    for (const { voiceId } of items) {
      const voice = await readVoice(tx, voiceId)
      const number = await giveNumber(tx, voice)
      await letIn(tx, voiceId, number, { at: moment.now, personId: actor.personId })
      const data = voiceFacts({ ...voice, number })
      events.push({ type: 'voice.accepted', subjectId: voiceId, at: moment.now, data })
    }
    await recordEvents(tx, actor, events)
    return { count: items.length }
  },
})
