import { previewVoiceSheet } from '@/lib/commands/preview-voice-sheet'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { readingLimits } from '@/lib/documents/workbooks/reader/limits'
import { delegationsOf, isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { uploadSchema } from '@/lib/schemas/import'
import { answerUpload } from './door-for-files'
import { readBytes } from './read-body'

/** What was written down in a spreadsheet at an activity. */
export function answerUploadedVoices(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewVoiceSheet,
    asked: uploadSchema,
    admit: async ({ actor }) => {
      if (!isStaff(actor) && delegationsOf(actor).length === 0) throw new Refusal('not-found')
    },
    take: async (_, { name, sheet }) => {
      const bytes = await readBytes(request, readingLimits.fileBytes, 'file-too-large')
      const table = await readTable({ name, bytes, ...(sheet ? { sheet } : {}) })
      return { input: table.sheet, requestHash: fingerprintOf(bytes, table.sheet.name) }
    },
  })
}
