import type { EventType } from '../events'
import { aboutRatings, insideTheRatingDesk } from '../suggestion/told-of-ratings'

/** What lies beside a suggestion and is not bound into its file, and why. */
export const withheldKinds = [
  /** what was thought aloud: decision 34 */
  'NOTES',
  /** of a round that still runs: decision 35 */
  'SEALED_RATINGS',
  /** what the committee alone thinks of a visit, and a report that no meeting has decided on */
  'SUPERVISION_INSIDE',
  /** signed, and not with the delegate yet */
  'HELD_LETTERS',
  /** earlier words of a draft, and what co-signers thought of them */
  'DRAFTING',
  'REMOVED_FILES',
  'INFECTED_FILES',
] as const
export type WithheldKind = (typeof withheldKinds)[number]
export type Withheld = { readonly kind: WithheldKind; readonly count: number }

export const withheldFrom = (counts: Record<WithheldKind, number>): Withheld[] =>
  withheldKinds.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] }))

/** How the signers came to their words, and how a unit or the office came to its own, is theirs: of these the log gives hashes alone. */
export const keptInside: readonly EventType[] = [
  'suggestion.draft-saved',
  'suggestion.draft-discarded',
  'draft.commented',
  'draft.comment-settled',
  'draft.proposal-undone',
  'co-signing.declined',
  'co-signing.taken-back',
  'reply.draft-saved',
  'reply.submitted',
  'reply.returned',
  'reply.finding-stands',
  'note.unit-written',
  'note.handlers-written',
  'note.committee-written',
  'note.corrected',
  'note.struck',
  'access.refused',
]

const ofRatings: readonly EventType[] = [...aboutRatings, ...insideTheRatingDesk]

/** Whether the words of an event stay out of the file: as those who may not read it, or as sealed while its round runs. */
export function isKeptInside(type: EventType, round: number | null, openRounds: readonly number[]): boolean {
  if (keptInside.includes(type)) return true
  if (!ofRatings.includes(type)) return false
  return round === null ? openRounds.length > 0 : openRounds.includes(round)
}
