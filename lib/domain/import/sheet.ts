/** What was not written as plain text. A number keeps its written digits, a date is 'YYYY-MM-DD' with an optional time. */
export type CellKind = 'number' | 'date' | 'truth' | 'fault'

export type Cell = {
  text: string
  kind?: CellKind
  /** The text is what the file last computed. */
  formula?: true
  /** Not written here: it stands in the first cell of a merged range. */
  repeated?: true
}

export type Row = {
  /** As the office sees it in its program, from 1. */
  number: number
  hidden?: true
  /** By column, from 0; null where nothing is written. */
  cells: readonly (Cell | null)[]
}

/** A merged range, rows from 1 and columns from 0, both ends included. */
export type Merge = { top: number; bottom: number; left: number; right: number }

export type Sheet = {
  name: string
  rows: readonly Row[]
  merges: readonly Merge[]
}

export type SheetName = { name: string; hidden: boolean }

/** One table of a file, and the names of the others that could be chosen instead. */
export type Table = {
  format: 'xlsx' | 'csv'
  encoding?: 'utf-8' | 'utf-16' | 'gb18030'
  sheets: readonly SheetName[]
  sheet: Sheet
}
