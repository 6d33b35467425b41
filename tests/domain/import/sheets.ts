import type { Merge, Sheet } from '@/lib/domain/import/sheet'

/** A sheet from lines of text, cells parted by |. */
export function sheetOf(lines: readonly string[], merges: readonly Merge[] = []): Sheet {
  const rows = lines.map((line, at) => ({
    number: at + 1,
    cells: line.split('|').map((text) => (text.trim() === '' ? null : { text: text.trim() })),
  }))
  return { name: 'Sheet1', rows: rows.filter(({ cells }) => cells.some(Boolean)), merges }
}

export const merge = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right })
