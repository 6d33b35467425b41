import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'
import { isPublicityDecided } from '../suggestion/publicity'
import type { Suggestion } from '../suggestion/suggestion'
import type { Span } from './spans'

/** Texts of a case that can become public: what the delegate handed in, and of each signed reply its letter and its one sentence. */
export const partNouns = ['TITLE', 'SITUATION', 'ANALYSIS', 'ASK', 'PLACE', 'LETTER', 'SUMMARY'] as const
export type PartNoun = (typeof partNouns)[number]

export type PartName = {
  readonly noun: PartNoun
  /** of an ask */
  readonly ordinal: number | null
  /** of a letter or a summary */
  readonly replyId: string | null
}

/** With the SHA-256 of its text, in hexadecimal: a text that changed has to be looked at again. */
export type Part = PartName & { readonly text: string; readonly hash: string }

/** What a person decided of one part; the last counts. */
export type LookedOver = { readonly part: string; readonly hash: string; readonly spans: readonly Span[] }

/** ASK:3, LETTER:<reply> */
export const partKey = ({ noun, ordinal, replyId }: PartName): string =>
  [noun, ordinal ?? replyId].filter((one) => one !== null).join(':')

export const mayRedact: Rule<Suggestion> = (actor, { status }) => isStaff(actor) && isPublicityDecided(status)

/** What was looked at is what is there; a mark that lies outside was made on something else. */
export function ensureSameText(part: Part, hash: string, spans: readonly Span[]): void {
  const isWithin = spans.every(({ from, to }) => from < to && to <= part.text.length)
  if (part.hash !== hash || !isWithin) throw new Refusal('redaction-text-changed')
}
