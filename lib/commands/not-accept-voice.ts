import { authorize } from '@/lib/domain/access/policy'
import { notAcceptVoice as notAccept } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { notAcceptingVoiceSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

export const notAcceptVoice = command({
  name: 'not-accept-voice',
  input: notAcceptingVoiceSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, ground, reason }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.notAccept, voice)

    await saveVoice(tx, notAccept(voice, ground, reason, moment.today))
    await recordEvent(tx, actor, {
      type: 'voice.not-accepted',
      subjectId: voiceId,
      at: moment.now,
      data: { ...voiceFacts(voice), voiceGround: ground, reason },
    })
    return { voiceId }
  },
})
