import type { z } from 'zod'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { readingLimits } from '@/lib/documents/workbooks/reader/limits'
import type { uploadSchema } from '@/lib/schemas/import'
import { readBytes } from './read-body'

/** A spreadsheet read into a table, with what stands for all that was sent. */
export async function uploadedTable(request: Request, { name, sheet }: z.output<typeof uploadSchema>) {
  const bytes = await readBytes(request, readingLimits.fileBytes, 'file-too-large')
  const table = await readTable({ name, bytes, ...(sheet ? { sheet } : {}) })
  return { table, byteSize: bytes.length, requestHash: fingerprintOf(bytes, table.sheet.name) }
}
