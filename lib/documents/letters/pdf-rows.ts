import type { Letter } from '@/lib/domain/letter/letter'
import { breakEvenly, breakLines } from './break-lines'
import { field, lineHeight, page, sealLines, sealSide, signWidth, sizes } from './measures'
import type { Ink, Pen } from './pdf-pen'
import { keepPlaceForSeal } from './pdf-seal-place'

/** A line of the letter; one that is held stays on the page of the line after it. */
export type Row = { readonly height: number; readonly draw: (y: number) => void; readonly held?: boolean }

const red = '#c00000'
const grey = '#8a8a8a'
/** where the signs of a line stand, below its upper edge */
export const foot = (size: number, height = lineHeight): number => (height + size) / 2 - size * 0.12

export const blank = (height: number = lineHeight, held = false): Row => ({ height, draw: () => {}, held })

/** Everything above the copies, in the order of the paper. */
export function rowsOf(letter: Letter, pen: Pen): Row[] {
  return [
    right(letter.marks, pen, { face: 'title' }),
    ...headRows(letter.unit, letter.documentNumber, pen),
    ...titleRows(letter.title, pen),
    ...paragraph(letter.addressee, pen, 0),
    ...letter.parts.flatMap(({ kind, text }) =>
      paragraph(text, pen, 2, kind === 'heading' ? { face: 'title' } : {}, kind === 'heading'),
    ),
    ...attachmentsOf(letter, pen),
    ...signatureOf(letter, pen),
  ]
}

/** The red head, the number under it where it has one, and the rule. */
export function headRows(unit: string, documentNumber: string | null, pen: Pen): Row[] {
  const natural = pen.widthOf(unit, { face: 'title', size: sizes.head })
  const fitting = Math.floor((sizes.head * field.width * 10) / natural) / 10
  const size = Math.max(sizes.title, Math.min(sizes.head, fitting))
  const ink = { face: 'title', size, color: red } as const
  const lines = breakEvenly(unit, (sign) => pen.widthOf(sign, ink), field.width)
  const rule: Row = {
    height: lineHeight / 2,
    draw: (y) => {
      pen.document
        .moveTo(page.left, y + 6)
        .lineTo(page.left + field.width, y + 6)
        .lineWidth(1.5)
        .strokeColor(red)
        .stroke()
    },
  }
  return [
    blank(lineHeight / 2),
    ...lines.map((line) => centred(line, pen, ink, size * 1.5)),
    ...(documentNumber !== null ? [centred(documentNumber, pen)] : []),
    rule,
  ]
}

export function titleRows(title: string, pen: Pen): Row[] {
  const ink = { face: 'title', size: sizes.title } as const
  const lines = breakEvenly(title, (sign) => pen.widthOf(sign, ink), field.width - 2 * signWidth)
  return [blank(), ...lines.map((line) => centred(line, pen, ink, 34)), blank()]
}

/** The last line stands as it falls; the others are widened to the edge where little is missing. */
function paragraph(text: string, pen: Pen, indent: number, ink: Ink = {}, held = false): Row[] {
  const firstIndent = indent * signWidth
  const lines = breakLines(text, (sign) => pen.widthOf(sign, ink), { width: field.width, firstIndent })
  return lines.map((line, at) => {
    const from = at === 0 ? firstIndent : 0
    const missing = field.width - from - pen.widthOf(line, ink)
    const isLast = at === lines.length - 1
    const stretch = isLast || missing > 3 * signWidth ? 0 : missing / Math.max(1, [...line].length)
    const draw = (y: number) => pen.write(line, page.left + from, y + foot(sizes.body), ink, stretch)
    return { height: lineHeight, draw, held }
  })
}

function attachmentsOf({ attachments }: Letter, pen: Pen): Row[] {
  return attachments.length === 0 ? [] : [blank(), ...attachments.flatMap((line) => paragraph(line, pen, 2))]
}

/** Unit over day, the day four signs from the edge, with room for the seal; never on a page of their own. */
function signatureOf({ unit, date, contact, signer }: Letter, pen: Pen): Row[] {
  const edge = field.width - 4 * signWidth
  const middle = edge - pen.widthOf(date) / 2
  const names = breakEvenly(unit, (sign) => pen.widthOf(sign), field.width - 2 * signWidth)
  const over = (line: string) => Math.max(0, Math.min(middle - pen.widthOf(line) / 2, field.width - pen.widthOf(line)))
  const seal: Row = {
    height: lineHeight,
    held: true,
    draw: (y) => {
      pen.write(printedPlace, page.left + middle - pen.widthOf(printedPlace) / 2, y + foot(sizes.body), { color: grey })
      keepPlaceForSeal(pen.document, page.left + middle - sealSide / 2, y - lineHeight)
    },
  }
  const below = [contact, signer].filter(Boolean).flatMap((line) => paragraph(line, pen, 2))
  return [
    ...Array.from({ length: sealLines - 1 }, () => blank(lineHeight, true)),
    seal,
    ...names.map((line) => at(line, over(line), pen, true)),
    at(date, middle - pen.widthOf(date) / 2, pen, below.length > 0),
    ...below.map((row, place) => ({ ...row, held: place < below.length - 1 })),
  ]
}

const printedPlace = '\uff08\u5370\u7ae0\uff09'

export const at = (text: string, x: number, pen: Pen, held: boolean): Row => ({
  height: lineHeight,
  held,
  draw: (y) => pen.write(text, page.left + x, y + foot(sizes.body)),
})

export const right = (text: string, pen: Pen, ink: Ink): Row => ({
  height: lineHeight,
  draw: (y) => pen.write(text, page.left + field.width - pen.widthOf(text, ink), y + foot(sizes.body), ink),
})

const centred = (text: string, pen: Pen, ink: Ink = {}, height: number = lineHeight): Row => ({
  height,
  draw: (y) => {
    const x = page.left + (field.width - pen.widthOf(text, ink)) / 2
    pen.write(text, x, y + foot(ink.size ?? sizes.body, height), ink)
  },
})
