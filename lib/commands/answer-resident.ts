import { authorize } from '@/lib/domain/access/policy'
import { ensureDecided } from '@/lib/domain/door/item'
import { stationPolicy } from '@/lib/domain/station/policy'
import { residentAnswerSchema } from '@/lib/schemas/station'
import { lockDoorItems, saveResidentText } from '@/lib/store/door'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The words that a resident reads by his receipt: nothing internal reaches him but what is written here. */
export const answerResident = command({
  name: 'answer-resident',
  input: residentAnswerSchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, text }) => {
    const [item] = await lockDoorItems(tx, [voiceId])
    if (!item) return {}
    authorize(actor, stationPolicy.keep, item)
    ensureDecided(item)

    await saveResidentText(tx, voiceId, text, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, { type: 'station.resident-answered', subjectId: voiceId, at: moment.now })
    return { voiceId }
  },
})
