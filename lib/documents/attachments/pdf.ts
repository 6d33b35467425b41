import { Refusal } from '@/lib/domain/refusal'
import { endsAsArchive } from './content-kind'

const tail = 2048
/** A script, a program to start, a file inside the file: nothing that a letter needs. */
const active = ['/JavaScript', '/Launch', '/EmbeddedFile'].map((name) => Buffer.from(name))

export function ensurePdf(bytes: Buffer): void {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) throw new Refusal('attachment-damaged')
  if (!bytes.subarray(-tail).includes('%%EOF')) throw new Refusal('attachment-damaged')
  if (active.some((name) => bytes.includes(name))) throw new Refusal('attachment-active')
  if (endsAsArchive(bytes)) throw new Refusal('attachment-two-kinds')
}
