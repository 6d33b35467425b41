import { authorize } from '@/lib/domain/access/policy'
import { takeBackVoice as takeBack } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { voiceReasonSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { lockVoice, readVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** A wrong decision with its reason: the voice waits again, and those who heard of it hear this as well. */
export const takeBackVoice = command({
  name: 'take-back-voice',
  input: voiceReasonSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, reason }) => {
    const { suggestionId } = await readVoice(tx, voiceId)
    if (suggestionId) await lockSuggestion(tx, suggestionId)
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.takeBack, voice)

    await saveVoice(tx, takeBack(voice))
    const facts = voiceFacts(voice)
    await recordEvent(tx, actor, {
      type: 'voice.taken-back',
      subjectId: voiceId,
      at: moment.now,
      data: { ...facts, ending: voice.ending, reason, unitIds: voice.unitId === null ? [] : [voice.unitId] },
    })
    if (voice.ending === 'MERGED' && voice.suggestionId)
      await recordEvent(tx, actor, {
        type: 'suggestion.voice-left',
        subjectId: voice.suggestionId,
        suggestionId: voice.suggestionId,
        at: moment.now,
        role: 'DELEGATE_OFFICE',
        data: { voice: facts.voice },
      })
    return { voiceId }
  },
})
