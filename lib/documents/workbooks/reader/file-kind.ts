import { readingLimits as limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')
const zipped = Buffer.from('PK')

/** Name and content have to say the same: a workbook named .csv, or a web page named .xlsx, is no list of an office. */
export function kindOfFile(name: string, bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new Unreadable('file-empty')
  if (bytes.length > limits.fileBytes) throw new Unreadable('file-too-large', { limit: limits.fileBytes })
  const extension = (/\.([a-z]{1,5})$/i.exec(name.trim())?.[1] ?? '').toLowerCase()
  if (startsWith(bytes, compound)) {
    throw new Unreadable(bytes.includes(encryptedPackage) ? 'workbook-encrypted' : 'old-workbook')
  }
  if (/^\s*<(!doctype html|html|table|head|meta|\?xml)/i.test(bytes.toString('latin1', 0, 512).replace(/^ï»¿/, ''))) {
    throw new Unreadable('web-page')
  }
  const content = startsWith(bytes, zipped) ? 'xlsx' : 'csv'
  if (extension === 'xlsm' || extension === 'xlsb') throw new Unreadable('workbook-with-macros')
  const expected = extension === 'txt' || extension === 'tsv' ? 'csv' : extension
  if (expected !== 'xlsx' && expected !== 'csv') throw new Unreadable('file-kind-unknown', { extension })
  if (expected !== content) throw new Unreadable('file-kind-differs', { extension })
  return content
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark)
}
