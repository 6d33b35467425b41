import { z } from 'zod'
import type { Sheet } from '@/lib/domain/import/sheet'
import { delegateNamed, voiceLines } from '@/lib/domain/voice/sheet'
import { toEnterVoices } from '@/lib/queries/to-enter-voices'
import { mostVoicesAtOnce } from '@/lib/schemas/voice'
import { wordsFor } from '@/lib/wording/catalogue'
import { command, perPerson } from './command'

const { headers } = wordsFor('zh-CN').voicePages.entry

/** Its input is a file that the door has read; what it finds is looked at and entered with `enter-voices`. Names and telephones of residents stand in it. */
export const previewVoiceSheet = command({
  name: 'preview-voice-sheet',
  input: z.custom<Sheet>(),
  limit: perPerson(60, 'hour'),
  patience: 60,
  changesNothing: true,
  run: async (context, sheet) => {
    const { delegates } = await toEnterVoices(context, null)
    const lines = voiceLines(sheet, headers, mostVoicesAtOnce).map(({ delegate, ...line }) => ({
      ...line,
      isOfDelegate: delegate !== '' && line.residentName === '',
      isNamed: delegate !== '',
      delegateId: delegateNamed(delegate, delegates),
    }))
    return { lines, unknown: lines.filter(({ isNamed, delegateId }) => isNamed && delegateId === '').length }
  },
})
