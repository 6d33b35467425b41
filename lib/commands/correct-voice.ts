import { authorize } from '@/lib/domain/access/policy'
import { correctVoice as correct } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { bringsIn, voicePolicy } from '@/lib/domain/voice/policy'
import { correctingVoiceSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { readVoiceGround } from '@/lib/store/voice-ground'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** Until it is decided its words, its place and whose it is can be put right. */
export const correctVoice = command({
  name: 'correct-voice',
  input: correctingVoiceSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, version, residentName, residentPhone, ...typed }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.correct, voice)
    const text = { ...typed, delegateId: typed.delegateId || null, categoryId: typed.categoryId || null }
    const named = { stationId: '', receivedOn: voice.receivedOn, voices: [typed] }
    const ground = await readVoiceGround(tx, named)
    const delegationOfNamed = ground.delegations.get(typed.delegateId) ?? null
    const delegationId = voice.delegationId ?? delegationOfNamed
    authorize(actor, bringsIn, { source: text.source, delegateId: text.delegateId, delegationId, delegationOfNamed })

    const corrected = correct(voice, text, version)

    await saveVoice(tx, corrected, { residentName, residentPhone })
    await recordEvent(tx, actor, {
      type: 'voice.corrected',
      subjectId: voiceId,
      at: moment.now,
      data: voiceFacts(corrected),
    })
    return { voiceId }
  },
})
