import { type Block, mayBreak, type Paper } from '@/lib/domain/dossier/item'
import { docxBytes } from '../letters/docx-bytes'
import { type Look, paragraph } from '../letters/docx-paragraph'
import { names } from '../letters/docx-parts'
import { field, sizes } from '../letters/measures'
import { tableBegins, tableEnds, tableRow, widthsIn } from './docx-table'

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

const widthsOf = (shares: readonly number[]): number[] => widthsIn(field.width, shares)

const tableOf = (shares: readonly number[], rows: readonly string[]): string =>
  `${tableBegins(widthsOf(shares))}${rows.join('')}${tableEnds}`

/** `first` is how the first cell is written, and of a head row every cell. */
function rowOf(cells: readonly string[], shares: readonly number[], first: Look = {}, isHead = false): string {
  const lookOf = (at: number): Look => ({
    ...cellLook,
    ...(isHead || at === 0 ? first : {}),
    ...(isHead ? { align: 'center' } : {}),
  })
  return tableRow(cells, widthsOf(shares), lookOf, { mayBreak: mayBreak(cells), isHead })
}
