import { Archive } from '@/lib/documents/workbooks/reader/archive'
import type { FileKind } from '@/lib/domain/attachment/file-kinds'
import type { Traces } from '@/lib/domain/redaction/traces'

const longest = 8 * 1024 * 1024
const nobody: Traces = { authors: [], text: '' }
/** What programs write where nobody has set a name. */
const programs =
  /^(?:administrator|admin|user|users|office user|microsoft office user|windows 用户|微软用户|用户|python-docx|openpyxl|un-named|unknown|apache poi|wps.*|microsoft.*|)$/i

/** Of Office files the authors and the text, of a PDF the author; what stands in a picture only eyes see. */
export async function tracesIn(kind: FileKind | undefined, bytes: Buffer): Promise<Traces> {
  const { authors, text } = await read(kind, bytes).catch(() => nobody)
  const named = authors.map((one) => plain(one).trim()).filter((one) => !programs.test(one))
  return { authors: [...new Set(named)], text: plain(text) }
}

async function read(kind: FileKind | undefined, bytes: Buffer): Promise<Traces> {
  if (kind === 'txt') return { authors: [], text: bytes.toString('utf8', 0, longest) }
  if (kind === 'pdf') return { authors: authorsOfPdf(bytes.toString('latin1')), text: '' }
  return kind === 'docx' || kind === 'xlsx' ? readOffice(await Archive.open(bytes)) : nobody
}

const written =
  /^(?:word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes|people)|xl\/(?:sharedStrings|comments\d*|worksheets\/[^/]+|persons\/[^/]+|threadedComments\/[^/]+)|docProps\/(?:core|app))\.xml$/
const naming =
  /<(?:dc:creator|cp:lastModifiedBy|Manager|author)>([^<]*)<|\bw(?:15)?:author="([^"]*)"|<(?:\w+:)?person [^>]*displayName="([^"]*)"/g

async function readOffice(archive: Archive): Promise<Traces> {
  const [authors, texts]: [string[], string[]] = [[], []]
  for (const name of archive.names.filter((one) => written.test(one))) {
    const part = await partOf(archive, name)
    authors.push(...[...part.matchAll(naming)].map(([, one, two, three]) => one ?? two ?? three ?? ''))
    if (!name.startsWith('docProps/')) texts.push(part.replace(/<\/(?:w:p|si|row)>/g, '\n').replace(/<[^>]*>/g, ''))
  }
  return { authors, text: texts.join('\n') }
}

async function partOf(archive: Archive, name: string): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  await archive.read(name, (piece) => {
    if (length < longest) pieces.push(piece)
    length += piece.length
  })
  return Buffer.concat(pieces).toString('utf8')
}

function authorsOfPdf(latin: string): string[] {
  const literal = [...latin.matchAll(/\/Author\s*\(((?:\\.|[^\\)])*)\)/gs)].map(([, said = '']) => fromLiteral(said))
  const figures = [...latin.matchAll(/\/Author\s*<([0-9A-Fa-f\s]*)>/g)].map(([, said = '']) =>
    fromBytes(Buffer.from(said.replace(/\s/g, ''), 'hex')),
  )
  const described = [...latin.matchAll(/<dc:creator>[\s\S]{0,400}?<rdf:li[^>]*>([^<]*)</g)].map(([, said = '']) =>
    Buffer.from(said, 'latin1').toString('utf8'),
  )
  return [...literal, ...figures, ...described]
}

function fromLiteral(said: string): string {
  const bytes = said.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) & 255) : (escapes[sign] ?? sign),
  )
  return fromBytes(Buffer.from(bytes, 'latin1'))
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function fromBytes(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  const pairs = Buffer.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)))
  return pairs.swap16().toString('utf16le')
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '')
