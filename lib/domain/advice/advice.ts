import type { NotAcceptedGround } from '../suggestion/suggestion'

/** What a draft may be told before it is handed in. Advice only: no door ever looks at it. */
export const adviceKinds = [
  'PERSONAL_DATA',
  'OWN_NAME',
  'SEVERAL_MATTERS',
  'OWN_INTEREST',
  'PASSED_ON_LETTER',
  'COMPLAINT_OR_APPEAL',
  'PENDING_CASE',
  'TENDER',
  'NO_ASK',
  'VAGUE_ASK',
  'NO_PLACE',
  'SHORT_TITLE',
  'SHORT_SITUATION',
  'SHORT_ASK',
] as const
export type AdviceKind = (typeof adviceKinds)[number]

/** The ground on which the regulations keep such a text from being a suggestion. */
export const groundOf: Partial<Record<AdviceKind, NotAcceptedGround>> = {
  OWN_INTEREST: 'OWN_INTEREST',
  PASSED_ON_LETTER: 'PASSED_ON_LETTER',
  COMPLAINT_OR_APPEAL: 'COMPLAINT_OR_APPEAL',
  PENDING_CASE: 'PENDING_CASE',
  TENDER: 'TENDER',
}

export type AdvicePlace = 'title' | 'situation' | 'analysis' | 'place' | `asks.${number}.text`

export type Advice = {
  readonly kind: AdviceKind
  /** where it is mended */
  readonly at: AdvicePlace
  /** the words that gave rise to it; empty where something is missing */
  readonly found: string
}

/** What is looked at: the text as it is being written. */
export type WrittenDraft = {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
  readonly place: string
  /** whoever leads it asks that his identity be kept */
  readonly secrecyWish?: boolean
}

/** What is known of the district and of the delegate beside the text. */
export type Surroundings = {
  readonly towns: readonly string[]
  /** units where the delegate has a post */
  readonly ownUnits: readonly string[]
  /** by which the delegate is known */
  readonly ownNames?: readonly string[]
}

/** Known again after being laid aside: another finding is another advice. */
export const keyOf = ({ kind, found }: Advice): string => `${kind}:${found}`
