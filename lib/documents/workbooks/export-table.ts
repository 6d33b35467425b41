import type { LocalDate } from '@/lib/domain/deadlines/local-date'

/** What stands in a cell: a number stays a number and a day a day, everything else is text. */
export type TakenCell = string | number | { readonly day: LocalDate }

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
