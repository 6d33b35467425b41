import { Refusal } from '../refusal'

/** Each is looked through when its owner opens the page: what he keeps stays few. */
export const mostSaved = 20
/** New ones are counted so far. */
export const freshLimit = 100

export type SavedSearch = {
  readonly id: string
  readonly name: string
  /** as it stands in the address of the page */
  readonly query: string
  /** its owner hears once a day of what is new */
  readonly alerts: boolean
}

export function ensureRoom(saved: readonly SavedSearch[]): void {
  if (saved.length >= mostSaved) throw new Refusal('saved-searches-full', { limit: mostSaved })
}

/** A name tells one from the others; the one that is renamed may keep its own. */
export function ensureNameIsFree(saved: readonly SavedSearch[], name: string, own?: string): void {
  if (saved.some((one) => one.name === name && one.id !== own)) throw new Refusal('saved-search-name-taken')
}

export function ownOf(saved: readonly SavedSearch[], id: string): SavedSearch {
  const own = saved.find((one) => one.id === id)
  if (!own) throw new Refusal('not-found')
  return own
}
