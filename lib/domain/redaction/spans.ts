import { concealedName } from '../suggestion/secrecy'
import type { RedactionGround } from './grounds'

/** What is taken out of a text: from the one place to the other, counted in UTF-16 as JavaScript and browsers count. */
export type Span = { readonly from: number; readonly to: number; readonly ground: RedactionGround }

/** Stands for whatever was taken out, however long it was. */
export const mask = concealedName

export type TakenOut = { readonly from: number; readonly to: number; readonly grounds: readonly RedactionGround[] }

/** In the order of the text, within it, whole characters only; what overlaps or touches is one. */
export function joined(text: string, spans: readonly Span[]): TakenOut[] {
  const sorted = spans
    .map(({ from, to, ground }) => ({ from: before(text, from), to: behind(text, to), grounds: [ground] }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from || one.to - other.to)
  const taken: TakenOut[] = []
  for (const next of sorted) {
    const last = taken.at(-1)
    if (!last || last.to < next.from) taken.push(next)
    else taken[taken.length - 1] = together(last, next)
  }
  return taken
}

const together = (one: TakenOut, other: TakenOut): TakenOut => ({
  from: one.from,
  to: Math.max(one.to, other.to),
  grounds: [...new Set([...one.grounds, ...other.grounds])].sort(),
})

/** The text as the public reads it. */
export function redactedText(text: string, spans: readonly Span[]): string {
  const taken = joined(text, spans)
  const kept = taken.map(({ from }, place) => text.slice(taken[place - 1]?.to ?? 0, from) + mask)
  return kept.join('') + text.slice(taken.at(-1)?.to ?? 0)
}

/** Every place where these words stand, also where they overlap with themselves. */
export function occurrencesOf(text: string, words: string, ground: RedactionGround): Span[] {
  if (words === '') return []
  const found: Span[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
    found.push({ from, to: from + words.length, ground })
  return found
}

/** All that was taken out of a text, each once; what is too short to be anybody's is left aside. */
export function takenOutOf(text: string, spans: readonly Span[]): string[] {
  const said = joined(text, spans).map(({ from, to }) => text.slice(from, to).trim())
  return [...new Set(said.filter((one) => one.length >= shortestTelling))]
}

const shortestTelling = 2

const before = (text: string, at: number): number => {
  const place = within(text, at)
  return isInsidePair(text, place) ? place - 1 : place
}

const behind = (text: string, at: number): number => {
  const place = within(text, at)
  return isInsidePair(text, place) ? place + 1 : place
}

const within = (text: string, at: number): number => Math.min(Math.max(Math.trunc(at), 0), text.length)

const isInsidePair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(at - 1, 0), at + 1))
