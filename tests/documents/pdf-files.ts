import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { letterFonts } from '@/lib/documents/letters/fonts'

/** A PDF of such numbered objects, its first the catalogue. */
function pdfOf(objects: readonly (string | Buffer)[], more = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let length = pieces[0]?.length ?? 0
  const add = (piece: Buffer) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const [at, object] of objects.entries()) {
    places.push(length)
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${more} >>`
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}

const stream = (facts: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${facts} >>\nstream\n`), bytes, Buffer.from('\nendstream')])

const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const page = (resources: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`

/** As older programs write Chinese: the font is in no file, and its numbering is known by a name alone. */
export function pdfWithUnembeddedFont(text: string, size = 12): Buffer {
  const signs = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return pdfOf([
    catalogue,
    onePage,
    page('/Font << /F1 5 0 R >>'),
    stream('', Buffer.from(`BT /F1 ${size} Tf 72 700 Td <${signs}> Tj ET`)),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ])
}

/** As a scanner writes it: one picture on the page. */
export const scannedPdf = (): Buffer =>
  pdfOf([
    catalogue,
    onePage,
    page('/XObject << /I1 5 0 R >>'),
    stream('', Buffer.from('q 595 0 0 842 0 0 cm /I1 Do Q')),
    stream(
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
      Buffer.alloc(64, 200),
    ),
  ])

/** Its words are packed twice, into a thousandth of a thousandth: some hundred kilobytes become gigabytes. */
export function packedPdf(megabytes: number): Buffer {
  const once = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32), { level: 1 })
  return pdfOf([catalogue, onePage, page(''), stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(once))])
}

/** Pages that never end: each lists itself again. */
export const circularPdf = (): Buffer => pdfOf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>'])

/** What pdfkit writes with the fonts of our letters; with a password where one is given. */
export function chinesePdf(pages: readonly string[], userPassword?: string): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, ...(userPassword ? { userPassword } : {}) })
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  document.on('end', () => resolve(Buffer.concat(pieces)))
  document.on('error', reject)
  document.font(letterFonts()?.body.path ?? 'Helvetica')
  for (const text of pages) document.addPage().text(text)
  document.end()
  return promise
}
