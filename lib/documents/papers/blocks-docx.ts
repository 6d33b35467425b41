import { type Block, mayBreak, type Paper } from '@/lib/domain/dossier/item'
import { docxBytes } from '../letters/docx-bytes'
import { type Look, paragraph } from '../letters/docx-paragraph'
import { names } from '../letters/docx-parts'
import { field, sizes } from '../letters/measures'

/** Papers for a word processor, each from the top of a page. */
export const writePapersDocx = (papers: readonly Paper[]): Promise<Buffer> => docxBytes(papers.flatMap(paperOf))

const cellLook: Look = { size: 12, line: 20, align: 'left' }

const paperOf = ({ title, blocks }: Paper, place: number): string[] => [
  paragraph(title, { face: names.title, size: sizes.title, align: 'center', line: 34, keep: true, breaks: place > 0 }),
  paragraph('', { line: 14, keep: true }),
  ...blocks.map(blockOf),
]

function blockOf(block: Block): string {
  if (block.kind === 'heading') return paragraph(block.text, { face: names.heading, first: 2, keep: true })
  if (block.kind === 'text')
    return block.text
      .split('\n')
      .map((line) => paragraph(line, { first: 2 }))
      .join('')
  if (block.kind === 'facts')
    return tableOf(
      [3, 11],
      block.facts.map(([name, value]) => rowOf([name, value], [3, 11], { face: names.heading })),
    )
  const head = rowOf(block.headers, block.widths, { face: names.heading }, true)
  return tableOf(block.widths, [head, ...block.rows.map((cells) => rowOf(cells, block.widths))])
}

/** In twentieths of a point. */
function widthsOf(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.round((share / whole) * field.width * 20))
}

const edge = (side: string) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
const margins = '<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>'

function tableOf(shares: readonly number[], rows: readonly string[]): string {
  const widths = widthsOf(shares)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const look = `<w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>`
  return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('', { line: 10 })}`
}

/** `first` is how the first cell is written, and of a head row every cell. */
function rowOf(cells: readonly string[], shares: readonly number[], first: Look = {}, isHead = false): string {
  const widths = widthsOf(shares)
  const written = cells.map((cell, at) => {
    const look: Look = { ...cellLook, ...(isHead || at === 0 ? first : {}), ...(isHead ? { align: 'center' } : {}) }
    const lines = cell.split('\n').map((line) => paragraph(line, look))
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${lines.join('')}</w:tc>`
  })
  return `<w:tr><w:trPr>${mayBreak(cells) ? '' : '<w:cantSplit/>'}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
}
