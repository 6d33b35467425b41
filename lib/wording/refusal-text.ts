import type { Words } from './catalogue'
import type { Facts } from './fill'
import { fill } from './fill'
import { dayText } from './formats'

/** Facts that are days are written as the office writes them. */
export function refusalText(code: keyof Words['refusals'], facts: Facts, words: Words): string {
  const spoken = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value, words.language) : value,
  ])
  return fill(words.refusals[code], Object.fromEntries(spoken))
}
