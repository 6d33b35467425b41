import type { Cell, Sheet } from '@/lib/domain/import/sheet'
import type { Archive } from './archive.ts'
import { parseRange, parseReference } from './cell-reference.ts'
import { CollectedRows } from './collected-rows.ts'
import { readingLimits as limits } from './limits.ts'
import { type Attributes, readMarkup } from './markup.ts'
import type { NumberFormat } from './number-formats.ts'
import { Unreadable } from './unreadable.ts'
import { type DateSystem, writtenNumber } from './written-number.ts'
import { ItemText, unescapeText } from './written-text.ts'

export type Surroundings = {
  strings: readonly string[]
  formats: readonly NumberFormat[]
  dateSystem: DateSystem
}

type OpenCell = { column: number; type: string; style: number; value: string; formula: boolean }

/** Reads one sheet row by row; a claimed dimension is ignored, empty formatted rows cost nothing. */
export async function readWorksheet(
  archive: Archive,
  part: string,
  name: string,
  surroundings: Surroundings,
): Promise<Sheet> {
  const reading = new WorksheetReading(surroundings)
  await readMarkup(archive, part, reading)
  return reading.collected.sheet(name)
}

class WorksheetReading {
  readonly collected = new CollectedRows()
  readonly #surroundings: Surroundings
  readonly #inline = new ItemText()
  #row = { number: 0, hidden: false, cells: new Map<number, Cell>() }
  #cell: OpenCell | null = null
  #within: 'v' | 'f' | null = null

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  open = (tag: string, attributes: Attributes) => {
    if (tag === 'row') this.#openRow(attributes)
    else if (tag === 'c') this.#openCell(attributes)
    else if (tag === 'v' || tag === 'f') this.#within = tag
    else if (tag === 'mergeCell') this.#merge(attributes.ref ?? '')
    this.#inline.open(tag)
    if (tag === 'f' && this.#cell) this.#cell.formula = true
  }

  text = (text: string) => {
    if (this.#within === 'v' && this.#cell) this.#cell.value += text
    this.#inline.text(text)
  }

  close = (tag: string) => {
    this.#inline.close(tag)
    if (tag === 'v' || tag === 'f') this.#within = null
    else if (tag === 'c') this.#closeCell()
    else if (tag === 'row') this.collected.add(this.#row.number, this.#row.hidden, this.#row.cells)
  }

  #openRow({ r, hidden }: Attributes) {
    const number = r === undefined ? this.#row.number + 1 : Number(r)
    if (!Number.isInteger(number) || number <= this.#row.number) throw new Unreadable('workbook-damaged')
    this.#row = { number, hidden: hidden === '1' || hidden === 'true', cells: new Map() }
    this.#cell = null
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes) {
    const before = this.#cell?.column ?? -1
    const column = r === undefined ? before + 1 : parseReference(r)?.column
    if (column === undefined) throw new Unreadable('workbook-damaged')
    this.#inline.take()
    this.#cell = { column, type: t, style: Number(s), value: '', formula: false }
  }

  #closeCell() {
    if (!this.#cell) return
    const cell = this.#written(this.#cell)
    if (this.#cell.formula) cell.formula = true
    if (cell.text !== '' || cell.formula) this.#row.cells.set(this.#cell.column, cell)
  }

  #written({ type, value, style }: OpenCell): Cell {
    const { strings, formats, dateSystem } = this.#surroundings
    if (type === 's') return { text: strings[Number(value)] ?? '' }
    if (type === 'inlineStr') return { text: this.#inline.take() }
    if (type === 'str') return { text: unescapeText(value) }
    if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'truth' }
    if (type === 'e') return { text: value, kind: 'fault' }
    if (type === 'd') return { text: value.slice(0, 10), kind: 'date' }
    return value === '' ? { text: '' } : writtenNumber(value, formats[style] ?? null, dateSystem)
  }

  #merge(range: string) {
    const merge = parseRange(range)
    if (!merge || this.collected.merges.length === limits.rows) throw new Unreadable('workbook-damaged')
    this.collected.merges.push(merge)
  }
}
