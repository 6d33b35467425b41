import { squeezed } from './clean-text'
import {
  ambiguousWords,
  type Field,
  fields,
  headerWords,
  longestLooseHeader,
  personalWords,
  sequenceWords,
} from './vocabulary/columns'
import { groupStem, headerDecoration, looseTail, namesItsGroup, neverAField } from './vocabulary/headers'

export type Meaning = Field | 'sequence' | 'personal'
export type Recognition = { meaning: Meaning; sure: boolean; ambiguous: boolean }

const exact = new Map<string, Meaning>([
  ...fields.flatMap((field) => headerWords[field].map((word): [string, Meaning] => [word, field])),
  ...sequenceWords.map((word): [string, Meaning] => [word, 'sequence']),
  ...personalWords.map((word): [string, Meaning] => [word, 'personal']),
])
const ambiguous = new Set(ambiguousWords)

/** What a header means; stars, colons, blanks and remarks in brackets do not count. */
export function recogniseHeader(written: string): Recognition | null {
  const whole = squeezed(written).toUpperCase().replace(headerDecoration, '')
  const word = whole.replace(/[（(【[][^）)】\]]*[）)】\]]?/g, '')
  if (word === '') return whole === '' ? null : recogniseHeader(whole.replace(/[（(）)【】[\]]/g, ''))
  const meaning = exact.get(word) ?? exact.get(whole) ?? exact.get(word.replace(/\d+$/, ''))
  if (meaning) return { meaning, sure: word === whole, ambiguous: ambiguous.has(word) }
  const undivided = exact.get(whole.replaceAll('/', ''))
  if (undivided) return { meaning: undivided, sure: false, ambiguous: false }
  return whole.includes('/') || whole.includes('、') ? ofAlternatives(whole) : looselyRecognised(word)
}

/** 编号/案号 means one thing if its parts do. */
function ofAlternatives(header: string): Recognition | null {
  const meanings = header.split(/[/、]/).map((word) => exact.get(word))
  const [first] = meanings
  return first && meanings.every((meaning) => meaning === first)
    ? { meaning: first, sure: false, ambiguous: false }
    : null
}

/** In Chinese the noun stands last: 第一主办单位 is a 主办单位, 主办单位意见 is not. */
function looselyRecognised(header: string): Recognition | null {
  if (header.length > longestLooseHeader || neverAField.test(header)) return null
  const held = [...exact.keys()].filter((word) => word.length > 2 && header.endsWith(word))
  const starting = [...exact.keys()].filter(
    (word) => header.startsWith(word) && looseTail.test(header.slice(word.length)),
  )
  const word = longest(held) ?? longest(starting)
  const meaning = word && exact.get(word)
  return meaning ? { meaning, sure: false, ambiguous: ambiguous.has(word) } : null
}

const longest = (words: readonly string[]) => [...words].sort((one, other) => other.length - one.length)[0]

/** Under a group header the two lines are read together: 答复情况 over 日期 is 答复日期, 附议代表 over 姓名 is 附议代表. */
export function recogniseGrouped(group: string, header: string): Recognition | null {
  const stem = squeezed(group).replace(groupStem, '')
  const together = exact.get(squeezed(group + header)) ?? exact.get(stem + squeezed(header))
  if (together) return { meaning: together, sure: true, ambiguous: false }
  const above = recogniseHeader(group)
  if (above && namesItsGroup.test(squeezed(header))) return above
  return recogniseHeader(header) ?? (above ? { ...above, sure: false } : null)
}
