import type { LocalDate } from '../deadlines/local-date'
import { squeezed } from '../import/clean-text'
import { readDay } from '../import/read-day'
import type { Cell, Sheet } from '../import/sheet'
import { Refusal } from '../refusal'

/** 承诺进展表: what it shows of a promise and nobody changes there, what the unit fills in, and by what the row is known again. */
export const shownColumns = [
  'number',
  'suggestion',
  'ask',
  'answer',
  'measure',
  'money',
  'unit',
  'person',
  'dueOn',
  'state',
] as const
export const toldColumns = ['percent', 'expectedOn', 'slipReason', 'text'] as const
export const sheetColumns = [...shownColumns, ...toldColumns, 'mark'] as const
export type ShownColumn = (typeof shownColumns)[number]
export type ToldColumn = (typeof toldColumns)[number]
export type SheetColumn = (typeof sheetColumns)[number]

export type SheetLine = {
  /** as the office sees it in its program, from 1 */
  readonly line: number
  readonly cells: Readonly<Record<SheetColumn, Cell | null>>
}

/** Titles may stand above the header, blank lines anywhere. */
const deepestHeader = 10

/** The lines of an uploaded sheet by the names of its columns, in whatever order they stand. */
export function linesOf(sheet: Sheet, headers: Readonly<Record<SheetColumn, string>>): SheetLine[] {
  const { at, places } = headerOf(sheet, headers)
  const missing = sheetColumns.filter((column) => (places[column] ?? -1) < 0)
  if (missing.length > 0)
    throw new Refusal('promise-sheet-headers', { missing: missing.map((one) => headers[one]).join(', ') })
  const lines = sheet.rows.slice(at + 1).map(({ number, cells }) => ({
    line: number,
    cells: Object.fromEntries(
      sheetColumns.map((column) => [column, cells[places[column]] ?? null]),
    ) as SheetLine['cells'],
  }))
  const written = lines.filter(({ cells }) => sheetColumns.some((column) => textOf(cells[column]) !== ''))
  if (written.length === 0) throw new Refusal('promise-sheet-empty')
  return written
}

function headerOf({ rows }: Sheet, headers: Readonly<Record<SheetColumn, string>>) {
  const found = rows.slice(0, deepestHeader).map(({ cells }) => {
    const texts = cells.map((cell) => squeezed(cell?.text ?? ''))
    const places = sheetColumns.map((column) => [column, texts.indexOf(squeezed(headers[column]))] as const)
    return {
      places: Object.fromEntries(places) as Record<SheetColumn, number>,
      known: places.filter(([, place]) => place >= 0).length,
    }
  })
  const most = Math.max(0, ...found.map(({ known }) => known))
  const at = found.findIndex(({ known }) => known === most)
  return { at, places: found[at]?.places ?? ({} as Record<SheetColumn, number>) }
}

export const textOf = (cell: Cell | null): string => (cell?.text ?? '').trim()

/** The promise, and the last report that stood in the row when it was taken out. */
export const markOf = (commitmentId: string, lastId: string | null): string => `${commitmentId}/${lastId ?? '0'}`

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const marked = new RegExp(`^(${uuid})/(${uuid}|0)$`)

export function readMark(cell: Cell | null): { commitmentId: string; lastId: string | null } | null {
  const [, commitmentId, lastId] = marked.exec(squeezed(textOf(cell)).toLowerCase()) ?? []
  return commitmentId && lastId ? { commitmentId, lastId: lastId === '0' ? null : lastId } : null
}

/** 40 or 40%; null where nothing is written, not a number where it cannot be read. */
export function readPercent(cell: Cell | null): number | null {
  const text = squeezed(textOf(cell))
  if (text === '') return null
  return /^\d{1,6}(\.\d{1,6})?%?$/.test(text) ? Number(text.replace('%', '')) : Number.NaN
}

/** Only a day of which nothing has to be guessed. */
export function readWholeDay(cell: Cell | null): LocalDate | null | undefined {
  if (textOf(cell) === '') return null
  const { day, doubt } = readDay(cell, null)
  return day !== null && doubt === null ? day : undefined
}
