import { previewVoiceSheet } from '@/lib/commands/preview-voice-sheet'
import { delegationsOf, isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { uploadSchema } from '@/lib/schemas/import'
import { answerUpload } from './door-for-files'
import { uploadedTable } from './uploaded-table'

/** What was written down in a spreadsheet at an activity. */
export function answerUploadedVoices(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewVoiceSheet,
    asked: uploadSchema,
    admit: async ({ actor }) => {
      if (!isStaff(actor) && delegationsOf(actor).length === 0) throw new Refusal('not-found')
    },
    take: async (_, asked) => {
      const { table, requestHash } = await uploadedTable(request, asked)
      return { input: table.sheet, requestHash }
    },
  })
}
