/** One reading of a paper by one person of the office. */
export type ReadingOf<Read> = { readonly personId: string; readonly marks: Read }

export type StandingOf<Read> =
  | { readonly state: 'AWAITS_SECOND' }
  | { readonly state: 'DIFFERENT'; readonly readings: readonly [ReadingOf<Read>, ReadingOf<Read>] }
  | { readonly state: 'AGREED' | 'DECIDED'; readonly marks: Read }

/**
 * Two people read it, each by himself; alike it counts. Otherwise one of the two reads again, or a third decides.
 * The readings come in the order in which they were entered; of one person the last counts.
 */
export function standingOf<Read>(
  readings: readonly ReadingOf<Read>[],
  areAlike: (one: Read, other: Read) => boolean,
): StandingOf<Read> {
  const people = [...new Set(readings.map(({ personId }) => personId))]
  const last = people.map((personId) => readings.findLast((one) => one.personId === personId) as ReadingOf<Read>)
  const [first, second, third] = last
  if (!first || !second) return { state: 'AWAITS_SECOND' }
  if (areAlike(first.marks, second.marks)) return { state: 'AGREED', marks: first.marks }
  return third ? { state: 'DECIDED', marks: third.marks } : { state: 'DIFFERENT', readings: [first, second] }
}
