import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { FormFields } from './form-fields'
import type { PublicityWish, Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

/** What the delegate writes: three parts, then each thing asked for by itself [ZJ 7]. */
export type WrittenText = {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
}

export type Draft = WrittenText &
  FormFields & {
    readonly publicityWish: PublicityWish
    /** who suggests it is to stay within the office, and why */
    readonly secrecyWish: boolean
    readonly secrecyReason: string
    readonly contactWish: boolean
    readonly wishedUnitId: string | null
    readonly categoryId: string | null
    /** the towns that it concerns; none: the whole district */
    readonly townIds: readonly string[]
  }

/** Nothing but its title: what is wished where nothing was said. */
export const titled = (title: string): Draft => ({
  title,
  situation: '',
  analysis: '',
  asks: [],
  publicityWish: 'FULL',
  secrecyWish: false,
  secrecyReason: '',
  contactWish: true,
  wishedUnitId: null,
  categoryId: null,
  townIds: [],
  place: '',
  cameAbout: [],
  raisedBefore: null,
  noReplyNeeded: false,
  openToCoSigners: true,
})

export const shortestTitle = 5
export const longestTitle = 60
export const mostAsks = 10

export const writtenParts = ['title', 'situation', 'analysis', 'asks'] as const
export type WrittenPart = (typeof writtenParts)[number]

const lengthOf = (text: string): number => [...text].length

const isComplete: Record<WrittenPart, (text: WrittenText) => boolean> = {
  title: ({ title }) => lengthOf(title) >= shortestTitle && lengthOf(title) <= longestTitle,
  situation: ({ situation }) => situation !== '',
  analysis: ({ analysis }) => analysis !== '',
  asks: ({ asks }) => asks.length > 0 && asks.length <= mostAsks && asks.every((ask) => ask !== ''),
}

export function missingParts(text: WrittenText): WrittenPart[] {
  return writtenParts.filter((part) => !isComplete[part](text))
}

export function ensureComplete(text: WrittenText): void {
  const missing = missingParts(text)
  if (missing.length > 0) throw new Refusal('draft-incomplete', { parts: missing.join(' ') })
}

/** Two people, or one person on two machines, never overwrite each other unseen. */
export function ensureVersion(suggestion: Suggestion, version: number): void {
  if (suggestion.version !== version) throw new Refusal('stale-version', { version: suggestion.version })
}

/** What has once been handed in leaves its number and its reasons behind and stays. */
export const wasHandedIn = (suggestion: Suggestion): boolean => suggestion.submittedAt !== null

export function ensureDiscardable(suggestion: Suggestion): void {
  ensureOpen(suggestionWorkflow, suggestion.status, 'discard')
  if (wasHandedIn(suggestion)) throw new Refusal('move-not-open', { state: suggestion.status, move: 'discard' })
}

export const periods = ['IN_SESSION', 'INTER_SESSION'] as const
export type Period = (typeof periods)[number]

/** Between closing and the next opening it counts to the session past. */
export function periodOn(today: LocalDate, closesOn: LocalDate): Period {
  return today <= closesOn ? 'IN_SESSION' : 'INTER_SESSION'
}
