import type { DraftForm } from '@/lib/schemas/draft'

/** A save whose answer never came: it may have been carried out, so it is sent again just as it was. */
export type Unanswered = { readonly key: string; readonly input: unknown; readonly values: DraftForm }

/** What this device knows beyond the server, and on which version of the draft it was written. */
export type DeviceCopy = {
  readonly values: DraftForm
  readonly version: number
  readonly unanswered: Unanswered | null
}

/** Another person on the same device has another name, and so another copy. */
export const deviceCopyName = (personId: string, suggestionId: string | null): string =>
  `draft:${personId}:${suggestionId ?? 'new'}`

export function readDeviceCopy(name: string): DeviceCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(name) ?? 'null') as DeviceCopy | null
    return copy && typeof copy.values.title === 'string' && Array.isArray(copy.values.asks) ? copy : null
  } catch {
    return null
  }
}

/** False when this device has no room or forbids it. */
export function keepDeviceCopy(name: string, copy: DeviceCopy): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function forgetDeviceCopy(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {}
}
