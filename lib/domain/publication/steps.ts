import { Refusal } from '../refusal'
import { type Extent, reachesBeyond } from './extent'

/** A version that was published, or is to be at its moment, and was not withdrawn. */
export type Standing = {
  readonly extent: Extent
  readonly publishAt: Date
  /** it was frozen while the names of those who sign were no secret */
  readonly namesSigners: boolean
}

/** All that decides over the publication of one thing: the suggestion, or the reply of one unit in one round. */
export type Publishable = {
  readonly kind: 'SUGGESTION' | 'REPLY'
  /** as decided; null: not decided */
  readonly extent: Extent | null
  /** of the suggestion that a reply answers */
  readonly suggestionExtent: Extent
  /** of a reply: whether its suggestion is out, or will be */
  readonly suggestionStands: boolean
  /** names of signers whom the letter has not reached */
  readonly awaiting: readonly string[]
  /** parts with personal data that nobody has decided about */
  readonly toRedact: readonly string[]
  /** whether the names of those who sign are kept */
  readonly isSecret: boolean
  readonly standing: Standing | null
  readonly wasWithdrawn: boolean
}

export const publicationSteps = ['DECIDE', 'REDACT', 'DELIVER', 'SUGGESTION'] as const
export type PublicationStep = (typeof publicationSteps)[number]

/** What is not public is never published, and what is public of a suggestion bounds what is of its replies. */
export const isWithheld = ({ extent, suggestionExtent }: Publishable): boolean =>
  extent === 'NONE' || suggestionExtent === 'NONE'

/** What has to be done before, in the order in which it is done. */
export function stepsMissing(one: Publishable): PublicationStep[] {
  if (isWithheld(one)) return []
  return [
    ...(one.extent === null ? (['DECIDE'] as const) : []),
    ...(one.toRedact.length > 0 ? (['REDACT'] as const) : []),
    ...(one.awaiting.length > 0 ? (['DELIVER'] as const) : []),
    ...(one.suggestionStands ? [] : (['SUGGESTION'] as const)),
  ]
}

/** The delegate reads it first, everybody after; and nothing goes out that was not looked through. */
export function ensurePublishable(one: Publishable): void {
  if (one.standing) throw new Refusal('publication-standing')
  if (isWithheld(one)) throw new Refusal('publication-withheld')
  const [first] = stepsMissing(one)
  if (first === 'DECIDE') throw new Refusal('publication-undecided')
  if (first === 'REDACT') throw new Refusal('redaction-missing', { part: one.toRedact[0] ?? '' })
  if (first === 'DELIVER') throw new Refusal('delegate-first', { names: one.awaiting.join('、') })
  if (first === 'SUGGESTION') throw new Refusal('suggestion-first')
}

/** Shown no longer, though nobody has withdrawn it: less is public now, or the names in it are kept since. */
export const isHeldBack = ({ standing, extent, suggestionExtent, isSecret }: Publishable): boolean =>
  standing !== null &&
  ((standing.namesSigners && isSecret) || suggestionExtent === 'NONE' || reachesBeyond(standing.extent, extent))

export const publicationStates = [
  'PUBLISHED',
  'FIXED',
  'HELD_BACK',
  'NOT_PUBLIC',
  'UNDECIDED',
  'TO_REDACT',
  'WAITS_FOR_DELEGATE',
  'WAITS_FOR_SUGGESTION',
  'WITHDRAWN',
  'READY',
] as const
export type PublicationState = (typeof publicationStates)[number]

const whileMissing: Record<PublicationStep, PublicationState> = {
  DECIDE: 'UNDECIDED',
  REDACT: 'TO_REDACT',
  DELIVER: 'WAITS_FOR_DELEGATE',
  SUGGESTION: 'WAITS_FOR_SUGGESTION',
}

/** Where it stands at this moment; no job is needed for the moment at which it becomes public. */
export function publicationState(one: Publishable, now: Date): PublicationState {
  if (isHeldBack(one)) return 'HELD_BACK'
  if (one.standing && !one.suggestionStands) return 'WAITS_FOR_SUGGESTION'
  if (one.standing) return one.standing.publishAt <= now ? 'PUBLISHED' : 'FIXED'
  if (isWithheld(one)) return 'NOT_PUBLIC'
  const [first] = stepsMissing(one)
  if (first) return whileMissing[first]
  return one.wasWithdrawn ? 'WITHDRAWN' : 'READY'
}
