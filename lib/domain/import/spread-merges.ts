import type { Cell, Merge, Row, Sheet } from './sheet'

const mostSpreadCells = 1_000_000

/** Repeats what stands in a merged range. Data repeat downwards only: a line merged across is a heading, not a row. */
export function spreadMerges(sheet: Sheet, direction: 'down' | 'down-and-across'): readonly Row[] {
  if (sheet.merges.length === 0) return sheet.rows
  const positions = new Map(sheet.rows.map((row, position) => [row.number, position]))
  const cells = sheet.rows.map((row) => [...row.cells])
  let room = mostSpreadCells
  for (const merge of sheet.merges) {
    const top = positions.get(merge.top)
    const origin = top === undefined ? null : (cells[top]?.[merge.left] ?? null)
    if (!origin || top === undefined) continue
    const right = direction === 'down' ? merge.left : Math.min(merge.right, 199)
    room -= spread(cells, sheet.rows, { ...merge, right }, top, { ...origin, repeated: true }, room)
    if (room <= 0) break
  }
  return sheet.rows.map((row, position) => ({ ...row, cells: cells[position] ?? [] }))
}

function spread(
  cells: (Cell | null)[][],
  rows: readonly Row[],
  merge: Merge,
  top: number,
  copy: Cell,
  room: number,
): number {
  let written = 0
  for (let position = top; position < rows.length && (rows[position]?.number ?? 0) <= merge.bottom; position += 1) {
    const line = cells[position]
    for (let column = merge.left; line && column <= merge.right && written < room; column += 1) {
      if (position === top && column === merge.left) continue
      while (line.length <= column) line.push(null)
      line[column] = copy
      written += 1
    }
  }
  return written
}
