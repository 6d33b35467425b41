import { authorize } from '@/lib/domain/access/policy'
import { tellVoice as tell } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { tellingSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** That whoever raised it has heard what became of it, and how. */
export const tellVoice = command({
  name: 'tell-voice',
  input: tellingSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, way, on }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.tell, voice)

    await saveVoice(tx, tell(voice, way, on, moment.today))
    await recordEvent(tx, actor, {
      type: 'voice.told',
      subjectId: voiceId,
      at: moment.now,
      data: { ...voiceFacts(voice), toldOn: on, toldWay: way },
    })
    return { voiceId }
  },
})
