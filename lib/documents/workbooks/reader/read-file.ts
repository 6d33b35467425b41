import type { Table } from '@/lib/domain/import/sheet'
import { readDelimitedText } from './delimited-text.ts'
import { kindOfFile } from './file-kind.ts'
import { Unreadable } from './unreadable.ts'
import { readWorkbook } from './workbook.ts'

export type FileToRead = { name: string; bytes: Uint8Array; sheet?: string }

export async function readFile({ name, bytes, sheet }: FileToRead): Promise<Table> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kindOfFile(name, buffer) === 'csv') return readDelimitedText(buffer, name)
  try {
    return await readWorkbook(buffer, sheet)
  } catch (cause) {
    // Everything that the archive or the markup reader says about a broken file means the same to its owner.
    throw cause instanceof Unreadable ? cause : new Unreadable('workbook-damaged')
  }
}
