/** What speaks against taking a row as it stands. Refusing reasons keep it out; the others want a second look. */
export const refusingReasons = [
  'title-missing',
  'day-impossible',
  'row-twice',
  'number-twice',
  'already-here',
  'number-taken',
  'text-unusable',
] as const

export const doubtfulReasons = [
  'number-missing',
  'sequence-taken',
  'lead-missing',
  'lead-unit-missing',
  'names-uncertain',
  'name-unusual',
  'others-not-named',
  'others-counted',
  'other-units-not-named',
  'units-collective',
  'unit-note-dropped',
  'unit-both-parts',
  'unit-unknown',
  'unit-similar',
  'unit-near',
  'unit-ambiguous',
  'delegate-unknown',
  'delegate-similar',
  'delegate-ambiguous',
  'delegation-unknown',
  'category-unknown',
  'town-unknown',
  'day-incomplete',
  'day-year-assumed',
  'day-order-assumed',
  'day-unreadable',
  'reply-before-assignment',
  'reply-day-missing',
  'day-in-future',
  'assigned-day-missing',
  'choice-assumed',
  'choice-unreadable',
  'class-unknown',
  'other-session',
  'title-twice',
  'title-here',
  'title-long',
  'row-hidden',
  'cell-computed',
  'cell-faulty',
] as const

export type ReasonCode = (typeof refusingReasons)[number] | (typeof doubtfulReasons)[number]
export type Reason = { code: ReasonCode; facts?: Record<string, string | number> }
export type Verdict = 'ACCEPTED' | 'DOUBTFUL' | 'REFUSED'

const refusing: ReadonlySet<string> = new Set(refusingReasons)

export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ code }) => refusing.has(code))) return 'REFUSED'
  return reasons.length === 0 ? 'ACCEPTED' : 'DOUBTFUL'
}
