import { previewImport } from '@/lib/commands/preview-import'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { readingLimits } from '@/lib/documents/workbooks/reader/limits'
import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import { Refusal } from '@/lib/domain/refusal'
import { uploadSchema } from '@/lib/schemas/import'
import { transactAs } from '@/lib/store/transact'
import { carryOut } from './carry-out'
import { answered, ticketOf } from './door'
import { readBytes } from './read-body'
import { instantNow } from './this-moment'

/** The way in for a list: who may not import is turned away before the file is read, and no file is read inside a transaction. */
export function answerUploadedList(request: Request): Promise<Response> {
  return answered(request, previewImport.name, () => previewed(request))
}

async function previewed(request: Request): Promise<object> {
  const { token, key } = ticketOf(request, 'application/octet-stream')
  const asked = uploadSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) throw new Refusal('shape-refused')
  const now = instantNow()
  await transactAs(token, now, async (_tx, actor) => authorize(actor, importPolicy.upload, null))

  const { name, sheet } = asked.data
  const bytes = await readBytes(request, readingLimits.fileBytes, 'file-too-large')
  const table = await readTable({ name, bytes, ...(sheet ? { sheet } : {}) })
  const sha256 = fingerprintOf(bytes, table.sheet.name)
  const input = { file: { name, sha256, byteSize: bytes.length }, table }
  return carryOut(previewImport, {
    tokenHash: token,
    key,
    command: previewImport.name,
    requestHash: sha256,
    now,
    input,
  })
}
