import { SaxesParser } from 'saxes'
import type { Archive } from './archive.ts'
import { readingLimits as limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

export type Attributes = Readonly<Record<string, string>>

export type MarkupReader = {
  open?: (tag: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (tag: string) => void
}

/** Writers differ in prefixes (`x:row`, `row`); the local name says what it is. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Streams one XML part. A document type is refused: entities are how small files grow and how they reach outside. */
export async function readMarkup(archive: Archive, part: string, reader: MarkupReader): Promise<void> {
  const parser = new SaxesParser()
  parser.on('doctype', () => refuseEntities())
  parser.on('opentag', ({ name, attributes }) => reader.open?.(localName(name), attributes))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)))
  parser.on('error', () => {
    throw new Unreadable('workbook-damaged', { part })
  })
  const decode = decoder()
  const watch = boundedMarkup()
  const write = (text: string) => {
    watch(text)
    parser.write(text)
  }
  await archive.read(part, (piece) => write(decode(piece)))
  write(decode())
  parser.close()
}

/** Nothing between two angle brackets may grow without end: the parser holds it in one piece. */
function boundedMarkup() {
  let length = 0
  let declared = ''
  return (text: string) => {
    if (declared.length < 4_096) {
      declared += text.slice(0, 4_096)
      if (/<!(DOCTYPE|ENTITY)/i.test(declared)) refuseEntities()
    }
    const last = Math.max(text.lastIndexOf('<'), text.lastIndexOf('>'))
    length = last === -1 ? length + text.length : text.length - last
    if (length > limits.markupLength) throw new Unreadable('cell-too-long', { limit: limits.cellLength })
  }
}

function refuseEntities(): never {
  throw new Unreadable('workbook-declares-entities')
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decoder(): (piece?: Buffer) => string {
  let chosen: TextDecoder | undefined
  return (piece) => {
    chosen ??= new TextDecoder(encodingOf(piece), { fatal: true })
    try {
      return piece ? chosen.decode(piece, { stream: true }) : chosen.decode()
    } catch {
      throw new Unreadable('workbook-damaged')
    }
  }
}

function encodingOf(piece?: Buffer): string {
  if (piece?.[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece?.[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
