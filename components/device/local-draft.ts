import { newKey } from '@/components/ui/submit-command'

/** A draft that the server does not know yet, by a name that the address keeps over a reload. */
const prefix = 'new'

export const isLocal = (draftId: string): boolean => draftId === prefix || draftId.startsWith(`${prefix}-`)

/** The key of its first save: sent twice, from wherever, it is one draft. */
export const firstKeyOf = (draftId: string): string | null =>
  draftId.startsWith(`${prefix}-`) ? draftId.slice(prefix.length + 1) : null

export function localDraftId(): string {
  const named = location.hash.slice(1)
  if (isLocal(named)) return named
  const draftId = `${prefix}-${newKey()}`
  history.replaceState(history.state, '', `#${draftId}`)
  return draftId
}

export const addressOf = (draftId: string): string =>
  isLocal(draftId) ? `/suggestions/new#${draftId}` : `/suggestions/${draftId}/edit`
