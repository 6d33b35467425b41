import { authorize } from '@/lib/domain/access/policy'
import { sendToHotline } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { hotlineSchema } from '@/lib/schemas/voice'
import { recordEvent } from '@/lib/store/events'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** A matter of the hotline is no suggestion: it has a clock and a number of its own there. */
export const sendVoiceToHotline = command({
  name: 'send-voice-to-hotline',
  input: hotlineSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, hotlineNumber, remark }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.sendToHotline, voice)

    await saveVoice(tx, sendToHotline(voice, hotlineNumber, remark, moment.today))
    await recordEvent(tx, actor, {
      type: 'voice.sent-to-hotline',
      subjectId: voiceId,
      at: moment.now,
      data: { ...voiceFacts(voice), hotline: hotlineNumber },
    })
    return { voiceId }
  },
})
