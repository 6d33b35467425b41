import { authorize } from '@/lib/domain/access/policy'
import { answerVoice as answered } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { voiceAnswerSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** The unit's word to whoever raised it; of what is only begun it gives another when there is news. */
export const answerVoice = command({
  name: 'answer-voice',
  input: voiceAnswerSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, answer, result }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.answer, voice)

    await saveVoice(tx, answered(voice, { answer, result }, moment.today))
    await recordEvent(tx, actor, {
      type: 'voice.answered',
      subjectId: voiceId,
      at: moment.now,
      data: { ...voiceFacts(voice), unit: voice.unitName, unitIds: [voice.unitId], voiceResult: result, said: answer },
    })
    return { voiceId }
  },
})
