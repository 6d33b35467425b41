import PDFDocument from 'pdfkit'
import type { LetterFont, LetterFonts } from './fonts'
import { page, signWidth, sizes } from './measures'
import { keptOpen, type OpenFont } from './open-fonts'

type Face = 'body' | 'title'
export type Ink = { readonly face?: Face; readonly size?: number; readonly color?: string }
export type Pen = {
  readonly document: PDFKit.PDFDocument
  readonly widthOf: (text: string, ink?: Ink) => number
  /** y is where the signs stand; a line that is to be full is widened by `stretch` after every full sign */
  readonly write: (text: string, x: number, y: number, ink?: Ink, stretch?: number) => void
}

type Looked = { readonly sign: string; readonly font: string; readonly advance: number }
type Look = (sign: string, face: Face) => Looked

/** pdfkit keeps the font that it has opened there, and says nowhere else which signs it has. */
type Opened = { _font: { font: OpenFont } }

/** A full sign is set a little closer than it is wide, so that 28 of them fill a line. */
const closer = (size: number): number => (size * (signWidth - sizes.body)) / sizes.body
const isFull = ({ advance }: Pick<Looked, 'advance'>): boolean => advance > 0.9

type Sheet = { readonly width: number; readonly height: number; readonly bufferPages?: boolean }

/** Pages of a letter are kept until the last is drawn; where they are not to be, each goes out when the next begins. */
export function penFor(fonts: LetterFonts, info: PDFKit.DocumentInfo, sheet: Sheet = page): Pen {
  const { width, height, bufferPages = true } = sheet
  const document = new PDFDocument({ size: [width, height], margin: 0, bufferPages, info, lang: 'zh-CN', font: '' })
  const look = lookInto(document, fonts)
  const widthOf = (text: string, { face = 'body', size: points = sizes.body }: Ink = {}) =>
    [...text].reduce((sum, sign) => {
      const seen = look(sign, face)
      return sum + seen.advance * points + (isFull(seen) ? closer(points) : 0)
    }, 0)
  const write = (text: string, x: number, y: number, ink: Ink = {}, stretch = 0) => {
    const { face = 'body', size: points = sizes.body, color = '#000' } = ink
    let at = x
    for (const run of runsOf([...text].map((sign) => look(sign, face)))) {
      const characterSpacing = isFull(run) ? closer(points) + stretch : 0
      document.font(run.font).fontSize(points).fillColor(color)
      document.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing })
      at += run.signs * characterSpacing + run.width * points
    }
  }
  return { document, widthOf, write }
}

/** In which font a sign is there, and how wide it is at one point. */
function lookInto(document: PDFKit.PDFDocument, { body, title, spare }: LetterFonts): Look {
  const known = new Map<string, Looked>()
  const names = spare.map((_, at) => `spare${at}`)
  const keepers = new Map<string, (opened: OpenFont) => void>()
  const register = (as: string, font: LetterFont) => {
    const { source, keep } = keptOpen(font)
    // Its types know only of files and bytes.
    document.registerFont(as, source as string, font.name)
    keepers.set(as, keep)
  }
  register('body', body)
  register('title', title)
  for (const [at, font] of spare.entries()) register(`spare${at}`, font)
  const has = (as: string, sign: string) => {
    const { font } = (document.font(as) as unknown as Opened)._font
    keepers.get(as)?.(font)
    return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
  }
  return (sign, face) => {
    const seen = known.get(face + sign)
    if (seen) return seen
    const font = [face, 'body', ...names].find((name) => has(name, sign)) ?? face
    const found = { sign, font, advance: document.font(font).fontSize(100).widthOfString(sign) / 100 }
    known.set(face + sign, found)
    return found
  }
}

type Run = { font: string; advance: number; text: string; signs: number; width: number }

/** Neighbours of one font, full signs apart from narrow ones. */
function runsOf(signs: readonly Looked[]): Run[] {
  const runs: Run[] = []
  for (const { sign, font, advance } of signs) {
    const last = runs.at(-1)
    if (last && last.font === font && isFull(last) === isFull({ advance })) {
      last.text += sign
      last.signs += 1
      last.width += advance
    } else runs.push({ font, advance, text: sign, signs: 1, width: advance })
  }
  return runs
}
