import type { Cell, CellKind, Row } from './sheet'

/** A cell as it is kept between preview and confirmation: plain text as such, anything else with its mark. */
export type PackedCell = string | null | readonly [text: string, kind: CellKind | null, formula: boolean]
export type PackedRow = { readonly cells: readonly PackedCell[]; readonly hidden?: true }

export function packRow({ cells, hidden }: Row): PackedRow {
  const packed = cells.map(packCell)
  return hidden ? { cells: packed, hidden } : { cells: packed }
}

export function unpackRow(number: number, { cells, hidden }: PackedRow): Row {
  const unpacked = cells.map(unpackCell)
  return hidden ? { number, hidden, cells: unpacked } : { number, cells: unpacked }
}

/** PostgreSQL keeps neither NUL nor half a character. */
export const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed()

function packCell(cell: Cell | null): PackedCell {
  if (!cell) return null
  const text = storable(cell.text)
  return cell.kind || cell.formula ? [text, cell.kind ?? null, cell.formula ?? false] : text
}

function unpackCell(packed: PackedCell): Cell | null {
  if (packed === null) return null
  if (typeof packed === 'string') return { text: packed }
  const [text, kind, formula] = packed
  return { text, ...(kind ? { kind } : {}), ...(formula ? { formula: true as const } : {}) }
}
