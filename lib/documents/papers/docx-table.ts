import { type Look, paragraph } from '../letters/docx-paragraph'

const edge = (side: string) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
const margins = '<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>'

/** Shares of a whole in points, in twentieths of a point. */
export function widthsIn(whole: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => Math.round((share / sum) * whole * 20))
}

/** A table begins; its rows follow, and `tableEnds`. */
export function tableBegins(widths: readonly number[]): string {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const look = `<w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>`
  return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
}

export const tableEnds = `</w:tbl>${paragraph('', { line: 10 })}`

type RowLook = { readonly mayBreak: boolean; readonly isHead: boolean }

/** `lookOf` is how the cell of each column is written. */
export function tableRow(
  cells: readonly string[],
  widths: readonly number[],
  lookOf: (column: number) => Look,
  { mayBreak, isHead }: RowLook,
): string {
  const written = cells.map((cell, at) => {
    const lines = cell.split('\n').map((line) => paragraph(line, lookOf(at)))
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${lines.join('')}</w:tc>`
  })
  return `<w:tr><w:trPr>${mayBreak ? '' : '<w:cantSplit/>'}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
}
