import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { PublicPartNoun } from '@/lib/domain/publication/parts'
import { basisText } from './basis-text'
import type { Words } from './catalogue'
import type { Facts } from './fill'
import { fill } from './fill'
import { dayText } from './formats'

/** Facts that are days, matters or articles are written as the office writes them. */
export function refusalText(code: keyof Words['refusals'], facts: Facts, words: Words): string {
  const spoken = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' ? inWords(name, value, words) : value,
  ])
  return fill(words.refusals[code], Object.fromEntries(spoken))
}

function inWords(name: string, value: string, words: Words): string {
  if (name === 'purpose' && Object.hasOwn(words.limits.purposes, value))
    return words.limits.purposes[value as LimitPurpose]
  if (name === 'part' && Object.hasOwn(words.publications.parts, value))
    return words.publications.parts[value as PublicPartNoun]
  if (name === 'basis') return basisText(value, words.deadlines)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value, words.language) : value
}
