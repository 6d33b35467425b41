import { authorize } from '@/lib/domain/access/policy'
import { answerOnSpot } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { spotAnswerSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

export const answerVoiceOnSpot = command({
  name: 'answer-voice-on-spot',
  input: spotAnswerSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, answer, result }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.answerOnSpot, voice)

    await saveVoice(tx, answerOnSpot(voice, { answer, result }, moment.today))
    await recordEvent(tx, actor, {
      type: 'voice.answered-on-spot',
      subjectId: voiceId,
      at: moment.now,
      data: { ...voiceFacts(voice), voiceResult: result, said: answer },
    })
    return { voiceId }
  },
})
