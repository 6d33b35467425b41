import { type RatingAspect, type RatingMark, ratingAspects } from './rating'

/** Standard reasons, by what they are said of: they can be counted, own words cannot. */
export const reasonCodes = {
  attitude: ['NO_CONTACT', 'FORMAL_CONTACT', 'NOT_HEARD', 'LATE_CONTACT', 'UNFRIENDLY'],
  process: ['NO_VISIT', 'NOT_TOLD', 'PASSED_AROUND', 'SLOW', 'HEAD_ABSENT'],
  result: [
    'OFF_THE_POINT',
    'ASK_LEFT_OUT',
    'BOILERPLATE',
    'NO_DATE',
    'NOT_KEPT',
    'NOT_SOLVED',
    'NO_GROUNDS',
    'CLASS_TOO_HIGH',
  ],
} as const satisfies Record<RatingAspect, readonly string[]>

export type AskMark = { readonly ordinal: number; readonly mark: RatingMark }

/** All that one form says. */
export type Marks = {
  readonly attitude: RatingMark
  readonly process: RatingMark | null
  readonly result: RatingMark
  readonly attitudeReason: string
  readonly processReason: string
  readonly resultReason: string
  readonly attitudeCodes: readonly string[]
  readonly processCodes: readonly string[]
  readonly resultCodes: readonly string[]
  readonly asks: readonly AskMark[]
  /** whether the units read the words once the round is closed */
  readonly sharesWords: boolean
}

export type MarksPart = RatingAspect | `${RatingAspect}Reason` | `${RatingAspect}Codes` | 'asks' | 'sharesWords'

const parts: readonly MarksPart[] = [
  ...ratingAspects.flatMap((aspect) => [aspect, `${aspect}Codes`, `${aspect}Reason`] as const),
  'asks',
  'sharesWords',
]

/** In what two readings of one form differ; spaces and punctuation are how somebody types, not what was written. */
export const differences = (one: Marks, other: Marks): MarksPart[] =>
  parts.filter((part) => spelt(part, one) !== spelt(part, other))

function spelt(part: MarksPart, marks: Marks): string {
  if (part === 'asks')
    return marks.asks
      .map(({ ordinal, mark }) => `${String(ordinal).padStart(3, '0')}${mark}`)
      .toSorted()
      .join()
  const value = marks[part]
  if (Array.isArray(value)) return value.toSorted().join()
  return typeof value === 'string' ? value.replaceAll(/[\s\p{P}]/gu, '') : String(value)
}
