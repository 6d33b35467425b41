import { tidy } from './clean-text'
import { betweenTowns, wholeDistrict } from './vocabulary/towns'

/** Towns as a list parts them, each once; the whole district names none of them. */
export const readTowns = (written: string): string[] => [
  ...new Set(
    tidy(written)
      .split(betweenTowns)
      .filter((name) => name !== '' && !wholeDistrict.test(name)),
  ),
]
