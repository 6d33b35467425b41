import { chanceFrom } from '../chance'
export const recheckOutcomes = ['SAME', 'OTHER', 'NOT_REACHED', 'PRESSED'] as const
export type RecheckOutcome = (typeof recheckOutcomes)[number]

/** A rating that may be checked by telephone, under each unit that it judges. */
export type Candidate = { readonly suggestionId: string; readonly round: number; readonly unitId: string }

/**
 * So many of each unit, each suggestion once. Drawn by the seed alone: with the same candidates and the same seed
 * everybody draws the same, whatever order they come in.
 */
export function drawRechecks(candidates: readonly Candidate[], perUnit: number, seed: number): Candidate[] {
  const chance = chanceFrom(seed)
  const ordered = candidates.toSorted(byKey)
  const units = [...new Set(ordered.map(({ unitId }) => unitId))]
  const drawn: Candidate[] = []
  for (const unitId of units)
    for (let count = 0; count < perUnit; count += 1) {
      const left = ordered.filter((one) => one.unitId === unitId && !isDrawn(drawn, one))
      const [one] = left.splice(Math.floor(chance() * left.length), 1)
      if (one) drawn.push(one)
    }
  return drawn
}

const isDrawn = (drawn: readonly Candidate[], { suggestionId }: Candidate): boolean =>
  drawn.some((one) => one.suggestionId === suggestionId)

const key = ({ unitId, suggestionId }: Candidate): string => `${unitId} ${suggestionId}`
const byKey = (one: Candidate, other: Candidate): number => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0)
