import type { Cell, Merge, Row, Sheet } from '@/lib/domain/import/sheet'
import { readingLimits as limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/** Takes cells as they stream in and stops at the first limit that is passed. */
export class CollectedRows {
  readonly rows: Row[] = []
  readonly merges: Merge[] = []
  #cells = 0
  #textLength = 0

  add(number: number, hidden: boolean, cells: ReadonlyMap<number, Cell>) {
    if (cells.size === 0) return
    if (this.rows.length === limits.rows) throw new Unreadable('too-many-rows', { limit: limits.rows })
    const width = Math.max(...cells.keys()) + 1
    if (width > limits.columns) throw new Unreadable('too-many-columns', { limit: limits.columns, row: number })
    this.#cells += cells.size
    if (this.#cells > limits.cells) throw new Unreadable('too-many-cells', { limit: limits.cells })
    this.#measure(number, cells)
    const line = Array.from({ length: width }, (_, column) => cells.get(column) ?? null)
    this.rows.push(hidden ? { number, hidden, cells: line } : { number, cells: line })
  }

  sheet(name: string): Sheet {
    return { name, rows: this.rows, merges: this.merges }
  }

  #measure(row: number, cells: ReadonlyMap<number, Cell>) {
    for (const [column, { text }] of cells) {
      if (text.length > limits.cellLength) {
        throw new Unreadable('cell-too-long', { limit: limits.cellLength, row, column: column + 1 })
      }
      this.#textLength += text.length
    }
    if (this.#textLength > limits.textLength) throw new Unreadable('too-much-text', { limit: limits.textLength })
  }
}
