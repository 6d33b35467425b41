import type { AttachmentKind } from '../attachment/attachment'
import type { Telling } from '../calendar/moves'
import type { LimitPurpose } from '../deadlines/limits'
import type { EventType } from '../events'

/** Sealed while the round runs, like the rating itself. */
export const aboutRatings: readonly EventType[] = [
  'suggestion.rated',
  'rating.given-beside',
  'rating.changed',
  'rating.corrected',
  'again.declined',
  'again.insisted',
  'way-forward.taken',
  'way-forward.consented',
]

/** What the office reads on paper and hears on the telephone. */
export const insideTheRatingDesk: readonly EventType[] = [
  'rating.paper-entered',
  'rating.paper-differs',
  'rating.rechecked',
  'rating.pressure-settled',
]

type Told = {
  readonly type: EventType
  readonly purpose?: LimitPurpose | null
  readonly kind?: AttachmentKind | null
  readonly moved?: { readonly telling: Telling } | null
}

/** A form that came in, a paper that was read, feedback that is late: each says whether a rating was given, and so nothing to whoever is rated. */
export const tellsOfRating = ({ type, kind, purpose, moved }: Told): boolean =>
  insideTheRatingDesk.includes(type) ||
  kind === 'RATING_FORM' ||
  (type === 'deadline.reminded' && purpose === 'feedback') ||
  (type === 'deadline.moved' && moved?.telling === 'FEEDBACK')
