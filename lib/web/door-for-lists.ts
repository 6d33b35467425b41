import { previewImport } from '@/lib/commands/preview-import'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { readingLimits } from '@/lib/documents/workbooks/reader/limits'
import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import { uploadSchema } from '@/lib/schemas/import'
import { answerUpload } from './door-for-files'
import { readBytes } from './read-body'

/** A list of suggestions, read into a table. */
export function answerUploadedList(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewImport,
    asked: uploadSchema,
    admit: async ({ actor }) => authorize(actor, importPolicy.upload, null),
    take: async (_, { name, sheet }) => {
      const bytes = await readBytes(request, readingLimits.fileBytes, 'file-too-large')
      const table = await readTable({ name, bytes, ...(sheet ? { sheet } : {}) })
      const sha256 = fingerprintOf(bytes, table.sheet.name)
      return { input: { file: { name, sha256, byteSize: bytes.length }, table }, requestHash: sha256 }
    },
  })
}
