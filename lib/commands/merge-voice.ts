import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { mergeVoice as merge } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { mergingVoiceSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** Into a suggestion that asks for the same; both tell of it. */
export const mergeVoice = command({
  name: 'merge-voice',
  input: mergingVoiceSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.merge, voice)
    authorize(actor, suggestionPolicy.view, suggestion)

    await saveVoice(tx, merge(voice, suggestion, moment.today))
    const facts = voiceFacts(voice)
    await recordEvent(tx, actor, {
      type: 'voice.merged',
      subjectId: voiceId,
      at: moment.now,
      data: { ...facts, suggestion: suggestion.numberText },
    })
    await recordEvent(tx, actor, {
      type: 'suggestion.voice-joined',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { voice: facts.voice, channel: facts.channel },
    })
    return { voiceId, suggestionId }
  },
})
