import { previewPromiseSheet } from '@/lib/commands/preview-promise-sheet'
import { unitsOf } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { uploadSchema } from '@/lib/schemas/import'
import { answerUpload } from './door-for-files'
import { uploadedTable } from './uploaded-table'

/** 承诺进展表 on its way back. */
export function answerUploadedPromises(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewPromiseSheet,
    asked: uploadSchema,
    admit: async ({ actor }) => {
      if (unitsOf(actor).length === 0) throw new Refusal('not-found')
    },
    take: async (_, asked) => {
      const { table, requestHash } = await uploadedTable(request, asked)
      return { input: table.sheet, requestHash }
    },
  })
}
