import { previewPromiseSheet } from '@/lib/commands/preview-promise-sheet'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { readingLimits } from '@/lib/documents/workbooks/reader/limits'
import { unitsOf } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { uploadSchema } from '@/lib/schemas/import'
import { answerUpload } from './door-for-files'
import { readBytes } from './read-body'

/** 承诺进展表 on its way back. */
export function answerUploadedPromises(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewPromiseSheet,
    asked: uploadSchema,
    admit: async ({ actor }) => {
      if (unitsOf(actor).length === 0) throw new Refusal('not-found')
    },
    take: async (_, { name, sheet }) => {
      const bytes = await readBytes(request, readingLimits.fileBytes, 'file-too-large')
      const table = await readTable({ name, bytes, ...(sheet ? { sheet } : {}) })
      return { input: table.sheet, requestHash: fingerprintOf(bytes, table.sheet.name) }
    },
  })
}
