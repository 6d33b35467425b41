import { type GapName, gap, namedGaps } from '../checking/vocabulary/gaps'
import { vague } from '../checking/vocabulary/wording'
import type { AnswerMeaning } from '../reply/answer-class'

/** A letter with gaps: what comes before the answers, what is said to each ask, and what comes after. */
export type TemplateText = { readonly opening: string; readonly perAsk: string; readonly closing: string }

export type Template = TemplateText & {
  readonly id: string
  /** null: of the whole congress */
  readonly unitId: string | null
  readonly title: string
  readonly meanings: readonly AnswerMeaning[]
  readonly category: string | null
}

/** What is known for a gap; what is not known, or blank, stays open. */
export type GapFacts = Partial<Record<GapName, string>>

const names = new Map<string, GapName>(Object.entries(namedGaps).map(([name, words]) => [words, name as GapName]))

/** A title keeps its marks; the marks of the other gaps go with them. */
export function filledIn(text: string, facts: GapFacts): string {
  return text.replace(gap, (found: string) => {
    const name = names.get(found.slice(1, -1))
    const fact = name && facts[name]
    if (!fact) return found
    return name === 'title' ? found.replace(found.slice(1, -1), () => fact) : fact
  })
}

export const gapsIn = (text: string): string[] => text.match(gap) ?? []

const ofPromise: readonly GapName[] = ['measure', 'until', 'person', 'money']

/** 积极、争取、尽快, and nothing to hold them to: neither a figure nor a gap for measure, day, person or whatever the unit has to say. */
export function emptyPhrasesIn({ opening, perAsk, closing }: TemplateText): string[] {
  const answer = perAsk || `${opening}\n${closing}`
  const asksForDeeds = gapsIn(answer).some((found) => {
    const name = names.get(found.slice(1, -1))
    return name === undefined || ofPromise.includes(name)
  })
  const said = answer.replace(gap, '')
  return asksForDeeds || /\d/.test(said) ? [] : [...new Set(said.match(vague))]
}

export type Fit = { readonly categories: readonly string[]; readonly meanings: readonly AnswerMeaning[] }

/** The unit's own first, then those of the topic, then those of a class that was chosen; otherwise as they came. */
export function inOrderOfFit<One extends Template>(templates: readonly One[], { categories, meanings }: Fit): One[] {
  const weight = ({ unitId, category, meanings: own }: One) =>
    (unitId === null ? 0 : 4) +
    (category !== null && categories.includes(category) ? 2 : 0) +
    (own.some((meaning) => meanings.includes(meaning)) ? 1 : 0)
  return [...templates].sort((one, other) => weight(other) - weight(one))
}
