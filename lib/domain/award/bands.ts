import { inBands } from '../assessment/fairness/bands'
import type { TotalInterval } from '../assessment/fairness/total-interval'
import type { AssessmentResult, UnitResult } from '../assessment/result'

/** In which band of the year each compared unit stands, the best first; hundredths of a point tell nobody apart. */
export function bandsOf(
  { units }: AssessmentResult,
  intervalOf: (unit: UnitResult) => TotalInterval,
): ReadonlyMap<string, number> {
  const bands = inBands(
    units.filter(({ standing }) => standing === 'COMPARED'),
    intervalOf,
  )
  return new Map(bands.flatMap((band, place) => band.map(({ unitId }) => [unitId, place + 1] as const)))
}
