import { blankDraft } from '@/components/suggestions/draft-values'
import type { DraftForm } from '@/lib/schemas/draft'

/** A save whose answer never came: it may have been carried out, so it is sent again just as it was. */
export type Unanswered = { readonly key: string; readonly input: unknown; readonly values: DraftForm }

/** What this device knows beyond the server, and on which version of the draft it was written. */
export type DeviceCopy = {
  readonly values: DraftForm
  readonly version: number
  /** what the server had when this was written; unknown to an older page */
  readonly base?: DraftForm | null
  readonly unanswered: Unanswered | null
  /** he pressed the button without a connection: to be confirmed, never sent by itself */
  readonly wantsHandIn?: boolean
  readonly keptAt?: string
}

/** Null for what is no copy; one of an older page gets the fields that its form did not have. */
export function copyIn(text: string): DeviceCopy | null {
  try {
    const copy = JSON.parse(text) as DeviceCopy | null
    if (!copy || typeof copy.values.title !== 'string' || !Array.isArray(copy.values.asks)) return null
    const base = copy.base ? { base: { ...blankDraft, ...copy.base } } : {}
    return { ...copy, ...base, values: { ...blankDraft, ...copy.values } }
  } catch {
    return null
  }
}
