/** A list on its way out: canonical headers and plain text, rows as they come. */
export type ExportTable = {
  name: string
  headers: readonly string[]
  /** In characters, by column. */
  widths?: readonly number[]
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
}
