import type { FileKind } from '@/lib/domain/attachment/file-kinds'

const marks = {
  pdf: Buffer.from('%PDF-'),
  jpeg: Buffer.from([0xff, 0xd8, 0xff]),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  archive: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
  compound: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
}

const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1', 'avif', 'avis'])

/** What the first bytes leave open; at the very beginning, because a reader that searches finds what was hidden. */
export function contentKindOf(bytes: Buffer): readonly FileKind[] | 'heic' {
  const begins = (mark: Buffer) => bytes.subarray(0, mark.length).equals(mark)
  if (bytes.toString('latin1', 4, 8) === 'ftyp' && heifBrands.has(bytes.toString('latin1', 8, 12))) return 'heic'
  if (begins(marks.pdf)) return ['pdf']
  if (begins(marks.jpeg)) return ['jpeg']
  if (begins(marks.png)) return ['png']
  if (begins(marks.archive)) return ['docx', 'xlsx']
  if (begins(marks.compound)) return ['doc', 'xls']
  return ['txt']
}

const endOfArchive = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const longestEnd = 22 + 65_535

/** A zip is found from its end: whatever ends as one can be opened as one. */
export function endsAsArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - longestEnd)
  for (
    let at = bytes.lastIndexOf(endOfArchive);
    at >= from;
    at = at === 0 ? -1 : bytes.lastIndexOf(endOfArchive, at - 1)
  )
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true
  return false
}
