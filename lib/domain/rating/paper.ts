import { differences, type Marks } from './marks'

/** One reading of a paper form by one person of the office. */
export type Reading = { readonly personId: string; readonly marks: Marks }

export type PaperStanding =
  | { readonly state: 'AWAITS_SECOND' }
  | { readonly state: 'DIFFERENT'; readonly readings: readonly [Reading, Reading] }
  | { readonly state: 'AGREED' | 'DECIDED'; readonly marks: Marks }

/**
 * Two people read it, each by himself; alike it counts. Otherwise one of the two reads again, or a third decides.
 * The readings come in the order in which they were entered; of one person the last counts.
 */
export function paperStanding(readings: readonly Reading[]): PaperStanding {
  const people = [...new Set(readings.map(({ personId }) => personId))]
  const last = people.map((personId) => readings.findLast((one) => one.personId === personId) as Reading)
  const [first, second, third] = last
  if (!first || !second) return { state: 'AWAITS_SECOND' }
  if (differences(first.marks, second.marks).length === 0) return { state: 'AGREED', marks: first.marks }
  return third ? { state: 'DECIDED', marks: third.marks } : { state: 'DIFFERENT', readings: [first, second] }
}
