import type { EventType } from '../events'

/** What a notice is about, as its hearer may still see it. */
export type Reported = {
  readonly id: string
  readonly type: EventType
  readonly at: Date
  /** what it happened to: a voice, an activity, a meeting, … */
  readonly subjectId: string
  readonly data: Readonly<Record<string, unknown>>
  readonly suggestionId: string | null
  readonly title: string | null
  readonly numberText: string | null
}

export type Hearer = { readonly name: string; readonly email: string | null; readonly phone: string | null }

/** By suggestion; the one of which something was heard last comes first, and so within each. */
export function bySuggestion<One extends Pick<Reported, 'suggestionId'>>(newestFirst: readonly One[]): One[][] {
  return [...Map.groupBy(newestFirst, ({ suggestionId }) => suggestionId).values()]
}
