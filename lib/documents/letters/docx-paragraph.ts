import { faceOf } from './docx-parts'

export type Look = {
  readonly face?: string
  readonly size?: number
  readonly color?: string
  readonly align?: 'left' | 'center' | 'right'
  /** of the first line, in signs */
  readonly first?: number
  /** of the whole paragraph from the right, in signs */
  readonly right?: number
  readonly line?: number
  readonly keep?: boolean
  /** begins a page of its own */
  readonly breaks?: boolean
  readonly border?: 'bottom' | 'both'
}

/** One paragraph of a word processor, ECMA-376 part 1. */
export function paragraph(text: string, look: Look): string {
  return paragraphOf(text === '' ? '' : run(text, look), look)
}

/** A paragraph of runs that are written already. */
export const paragraphOf = (runs: string, look: Look): string => `<w:p><w:pPr>${properties(look)}</w:pPr>${runs}</w:p>`

/** In the order that the schema asks for. */
function properties({ align, first, right, line, keep, border, breaks }: Look): string {
  const rule = (side: string, color: string) => `<w:${side} w:val="single" w:sz="8" w:space="4" w:color="${color}"/>`
  const borders =
    border === 'bottom'
      ? rule('bottom', 'C00000')
      : border === 'both'
        ? rule('top', '000000') + rule('bottom', '000000')
        : ''
  const indents = [
    first ? `w:firstLineChars="${first * 100}" w:firstLine="${first * 316}"` : '',
    right ? `w:rightChars="${right * 100}" w:right="${right * 316}"` : '',
  ]
  return [
    keep ? '<w:keepNext/>' : '',
    breaks ? '<w:pageBreakBefore/>' : '',
    borders ? `<w:pBdr>${borders}</w:pBdr>` : '',
    line ? `<w:spacing w:line="${line * 20}" w:lineRule="exact"/>` : '',
    first || right ? `<w:ind ${indents.join(' ')}/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('')
}

export function run(text: string, { face, size, color }: Look): string {
  const looks = [
    face ? faceOf(face) : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${Math.round(size * 2)}"/>` : '',
  ].join('')
  return `<w:r>${looks ? `<w:rPr>${looks}</w:rPr>` : ''}<w:t xml:space="preserve">${plain(text)}</w:t></w:r>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold is left out: control characters, halves of characters and the two that are none. */
export const plain = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
