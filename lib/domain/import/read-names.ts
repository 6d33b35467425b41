import { chineseNumber } from './chinese-number'
import { halfWidth } from './clean-text'
import { nothing } from './vocabulary/choices'
import {
  andOthers,
  coSignerMarks,
  delegationEnd,
  joiners,
  leadMarks,
  leadNote,
  listNumber,
  name as namePattern,
  phoneNumber,
  separators,
  titlesAfterName,
  twoCharacterSurnames,
  workplaceEnd,
} from './vocabulary/people'

export type NamesDoubt = 'names-uncertain' | 'name-unusual' | 'others-not-named'

export type NamesReading = {
  names: readonly string[]
  /** 等13名: how many signed, though not all are named. */
  statedCount: number | null
  othersMentioned: boolean
  affiliation: string | null
  delegation: string | null
  doubts: readonly NamesDoubt[]
}

/** People as lists write them: parted by commas, by blanks, padded to one width, or cut short with 等. */
export function readNames(written: string): NamesReading {
  const text = halfWidth(written).replace(/\r\n?/g, '\n').replace(phoneNumber, ' ').trim()
  const reading = new Reading()
  if (text === '' || nothing.test(text)) return reading.done()
  for (const part of text.replace(coSignerMarks, '、').split(separators)) reading.take(part)
  return reading.done()
}

class Reading {
  readonly #names: string[] = []
  readonly #doubts = new Set<NamesDoubt>()
  #leading: string | null = null
  #statedCount: number | null = null
  #others = false
  #affiliation: string | null = null
  #delegation: string | null = null

  take(part: string) {
    let text = part.trim().replace(listNumber, '').replace(leadMarks, '')
    let leading = false
    text = text.replace(/[（(]([^（()）]*)[)）]/g, (_, note: string) => {
      if (leadNote.test(note)) leading = true
      else if (delegationEnd.test(note)) this.#delegation ??= note.trim()
      else if (andOthers.test(note)) this.#cutShort(note)
      return ' '
    })
    text = this.#cutShort(text.trim())
    const found = this.#people(text)
    if (leading) this.#leading = found[0] ?? null
    this.#names.push(...found)
  }

  done(): NamesReading {
    const lead = this.#leading
    const ordered = lead ? [lead, ...this.#names.filter((name) => name !== lead)] : this.#names
    if (this.#others) this.#doubts.add('others-not-named')
    return {
      names: [...new Set(ordered)],
      statedCount: this.#statedCount,
      othersMentioned: this.#others,
      affiliation: this.#affiliation,
      delegation: this.#delegation,
      doubts: [...this.#doubts],
    }
  }

  #cutShort(text: string): string {
    const match = andOthers.exec(text)
    if (!match) return text
    this.#others = true
    const count = match[1] === '两' ? 2 : chineseNumber(match[1] ?? '')
    this.#statedCount = count || this.#statedCount
    return text.slice(0, match.index).trim()
  }

  #people(text: string): string[] {
    if (text === '') return []
    const pair = joiners.exec(text)
    if (pair && !text.includes(' ')) {
      this.#doubts.add('names-uncertain')
      return [pair[1] ?? '', pair[2] ?? '']
    }
    return joinPadded(text.split(/\s+/)).flatMap((word, _, words) => this.#person(word, words.length))
  }

  #person(word: string, words: number): string[] {
    const name = word.replace(titlesAfterName, '')
    if (words > 1 && workplaceEnd.test(name) && name.length > 2) {
      this.#affiliation ??= name
      return []
    }
    if (!namePattern.test(name)) this.#doubts.add('name-unusual')
    return [name]
  }
}

/** 闫 冰 is one person, 张三 李四 are two: a lone character belongs to the word that follows, or to a surname of two. */
function joinPadded(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1]
    const pads = isHan(word) && next !== undefined && isHan(next)
    const padded =
      pads && (word.length === 1 ? next.length <= 2 : twoCharacterSurnames.includes(word) && next.length <= 2)
    joined.push(padded ? word + next : word)
    if (padded) at += 1
  }
  return joined
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text)
