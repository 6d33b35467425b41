import { zipped } from '../workbooks/zip-stream'
import { documentBegins, documentEnds, surroundingParts } from './docx-parts'

/** A whole file for a word processor around its paragraphs and tables; `picture` is what it shows and `footnotes` the part of its notes, if it has any. */
export async function docxBytes(
  paragraphs: readonly string[],
  picture: Buffer | null = null,
  ends = documentEnds,
  footnotes: string | null = null,
): Promise<Buffer> {
  const content = [documentBegins, ...paragraphs, ends]
  const pieces: Buffer[] = []
  for await (const piece of zipped([...surroundingParts(picture, footnotes), { name: 'word/document.xml', content }]))
    pieces.push(piece)
  return Buffer.concat(pieces)
}
