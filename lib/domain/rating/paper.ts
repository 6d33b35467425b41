import { type ReadingOf, standingOf } from '../paper/two-readings'
import { differences, type Marks } from './marks'

/** One reading of a paper form. */
export type Reading = ReadingOf<Marks>

export const paperStanding = (readings: readonly Reading[]) =>
  standingOf(readings, (one, other) => differences(one, other).length === 0)
