import type { LocalDate } from '@/lib/domain/deadlines/local-date'

/** What stands in a cell: a number stays a number, a day a day and a rate a rate, everything else is text. */
export type TakenCell = string | number | { readonly day: LocalDate } | { readonly percent: string }

/** As one writes it where all is text: 2022-03-01, which programs know for a day, and 96.4%. */
export function plainText(cell: TakenCell): string {
  if (typeof cell !== 'object') return String(cell)
  return 'percent' in cell ? `${cell.percent}%` : cell.day
}

/** What a list is, for whom it was made and under which conditions. */
export type Statement = readonly (readonly [name: string, said: string])[]

/** A list on its way out: its headers, and its rows as they come. */
export type ExportTable = {
  name: string
  headers: readonly string[]
  /** In characters, by column; of two to a Chinese sign. */
  widths?: readonly number[]
  rows: AsyncIterable<readonly TakenCell[]> | Iterable<readonly TakenCell[]>
  /** asked for after the last row; stands on a sheet of its own under this name */
  about?: { readonly name: string; readonly said: () => Statement }
}

/** One of several tables of a file, short enough to be held. */
export type TakenSheet = ExportTable & {
  readonly widths: readonly number[]
  readonly rows: readonly (readonly TakenCell[])[]
  /** so many first columns say what a row is */
  readonly naming: number
  /** how it is to be read */
  readonly note?: string
}
