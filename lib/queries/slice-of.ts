import { pageOf, pageSize, placeSchema } from './keyset'

/** A page of what is counted in memory, from the row that stands in the address; a row that is gone begins at the first. */
export function sliceOf<Row extends { id: string }>(rows: readonly Row[], typed: string | undefined, size = pageSize) {
  const place = placeSchema.parse(typed)
  const at = place ? rows.findIndex(({ id }) => id === place.id) : -1
  if (!place || at < 0) return pageOf(rows.slice(0, size + 1), undefined, () => null, size)
  const beyond = place.towards === 'next' ? rows.slice(at + 1) : rows.slice(0, at).toReversed()
  return pageOf(beyond.slice(0, size + 1), place, () => null, size)
}
