import { previewImport } from '@/lib/commands/preview-import'
import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import { uploadSchema } from '@/lib/schemas/import'
import { answerUpload } from './door-for-files'
import { uploadedTable } from './uploaded-table'

/** A list of suggestions, read into a table. */
export function answerUploadedList(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewImport,
    asked: uploadSchema,
    admit: async ({ actor }) => authorize(actor, importPolicy.upload, null),
    take: async (_, asked) => {
      const { table, byteSize, requestHash } = await uploadedTable(request, asked)
      return { input: { file: { name: asked.name, sha256: requestHash, byteSize }, table }, requestHash }
    },
  })
}
