import { numberSlot } from './parts'
import type { ReportText } from './report'

/** What stands for a number while somebody changes the words: 【已答复 122】 in place of a key. */
export const labelled = (paragraph: string, labels: ReadonlyMap<string, string>): string =>
  paragraph.replace(numberSlot, (whole, key: string) => {
    const label = labels.get(key.trim())
    return label === undefined ? whole : `【${label}】`
  })

/** 已答复 of 已答复 122 */
const nameIn = (label: string): string => label.replace(/ (?:—|\d+|[\d.]+%（[^（）]*）)$/, '')

/**
 * The way back. What was typed before a count moved names the same number, as long as no other is called so.
 * What stands between such brackets and names nothing is kept as a key, so that it is refused and not printed.
 */
export function unlabelled(words: string, keys: Readonly<Record<string, string>>): string {
  return words.replace(/【([^【】]*)】/g, (_, typed: string) => {
    const label = typed.trim()
    if (Object.hasOwn(keys, label)) return `{{${keys[label]}}}`
    const [only, ...others] = Object.entries(keys).filter(([one]) => nameIn(one) === nameIn(label))
    return `{{${only && others.length === 0 ? only[1] : label}}}`
  })
}

/** A line is a paragraph; blank ones are none. */
export const paragraphsIn = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const typedOf = (text: ReportText, section: string, labels: ReadonlyMap<string, string>): string =>
  (text.find((one) => one.section === section)?.paragraphs ?? []).map((one) => labelled(one, labels)).join('\n')
