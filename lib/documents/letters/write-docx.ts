import code from 'qrcode'
import type { Letter } from '@/lib/domain/letter/letter'
import { writtenCode } from '@/lib/domain/written-code'
import { docxBytes } from './docx-bytes'
import { paragraph, plain, run } from './docx-paragraph'
import { names } from './docx-parts'
import { field, qrSide, sealLines, sizes } from './measures'
import { sealPlace } from './seal'

/** The letter for a word processor: in the fonts of official documents, which the reader's machine has or replaces. */
export async function writeLetterDocx(
  letter: Letter,
  { address, hint }: { address: string; hint: string },
): Promise<Buffer> {
  const qr = await code.toBuffer(address, { errorCorrectionLevel: 'M', margin: 0, scale: 8 })
  return docxBytes([...paragraphsOf(letter), picture(hint, letter.code), copiesOf(letter)], qr)
}

function paragraphsOf(letter: Letter): string[] {
  const title = { face: names.title, align: 'center' } as const
  return [
    paragraph(letter.marks, { face: names.heading, align: 'right' }),
    paragraph(letter.unit, { ...title, size: headSize(letter.unit), color: 'C00000', line: 45 }),
    paragraph(letter.documentNumber, { align: 'center', border: 'bottom' }),
    paragraph('', {}),
    paragraph(letter.title, { ...title, size: sizes.title, line: 34 }),
    paragraph('', {}),
    paragraph(letter.addressee, { align: 'left' }),
    ...letter.parts.map(({ kind, text }, at) =>
      paragraph(
        text,
        kind === 'heading'
          ? { face: names.heading, first: 2, keep: true }
          : { first: 2, keep: at === letter.parts.length - 1 },
      ),
    ),
    ...(letter.attachments.length > 0 ? [paragraph('', { keep: true })] : []),
    ...letter.attachments.map((line) => paragraph(line, { first: 2, keep: true })),
    ...Array.from({ length: sealLines - 1 }, () => paragraph('', { keep: true })),
    bookmarked(paragraph(printedPlace, { align: 'right', right: 5, color: '8A8A8A', keep: true })),
    paragraph(letter.unit, { align: 'right', right: 2, keep: true }),
    paragraph(letter.date, { align: 'right', right: 4, keep: true }),
    ...[letter.contact, letter.signer].filter(Boolean).map((line) => paragraph(line, { first: 2, keep: true })),
  ]
}

/** An electronic seal is put where this bookmark stands. */
const bookmarked = (paragraphs: string): string =>
  `<w:bookmarkStart w:id="0" w:name="${sealPlace}"/>${paragraphs}<w:bookmarkEnd w:id="0"/>`

const printedPlace = '\uff08\u5370\u7ae0\uff09'

const headSize = (unit: string): number =>
  Math.max(sizes.title, Math.min(sizes.head, Math.floor(field.width / [...unit].length)))

const copiesOf = ({ copies }: Letter): string =>
  copies ? paragraph(copies, { size: sizes.small, first: 1, line: 22, border: 'both' }) : paragraph('', { line: 2 })

/** The code to verify the letter by, with its signs beside it. */
function picture(hint: string, letterCode: string): string {
  const side = Math.round(qrSide * 12_700)
  const drawing = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${side}" cy="${side}"/><wp:docPr id="1" name="code" descr="${plain(hint)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="code"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${side}" cy="${side}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const beside = run(`  ${hint}  ${writtenCode(letterCode)}`, { size: sizes.code })
  return `<w:p><w:pPr><w:keepNext/><w:spacing w:before="400" w:after="120" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>${drawing}${beside}</w:p>`
}
