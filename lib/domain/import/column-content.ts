import { squeezed, tidy } from './clean-text'
import type { Row } from './sheet'
import { classLetter, classWords, looksLikeRating } from './vocabulary/choices'
import { aboutLooks } from './vocabulary/headers'
import { delegationEnd } from './vocabulary/people'
import { unitEnd } from './vocabulary/units'

export type Content = {
  filled: number
  titles: number
  delegations: number
  units: number
  classes: number
  ratings: number
}

const sample = 200

/** What the cells of a column look like, as shares of those that are filled. */
export function contentOf(rows: readonly Row[], index: number): Content {
  const texts = rows
    .slice(0, sample)
    .map(({ cells }) => tidy(cells[index]?.text ?? ''))
    .filter((text) => text !== '')
  const share = (is: (text: string) => boolean) => (texts.length === 0 ? 0 : texts.filter(is).length / texts.length)
  return {
    filled: texts.length,
    titles: share((text) => text.length >= 6 && aboutLooks.test(squeezed(text))),
    delegations: share((text) => delegationEnd.test(text)),
    units: share((text) => unitEnd.test(squeezed(text).split(/[、，,;；(（]/)[0] ?? '')),
    classes: share((text) => classLetter.test(squeezed(text)) || classWords.some(([words]) => words.test(text))),
    ratings: share((text) => looksLikeRating.test(text)),
  }
}
