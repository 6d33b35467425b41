import { type PersonalDataKind, personalDataIn } from '../personal-data/personal-data'
import { type ResidentDataKind, residentDataIn } from '../personal-data/resident-data'
import type { RedactionGround } from './grounds'
import { occurrencesOf, type Span } from './spans'

export type ProposalReason = PersonalDataKind | ResidentDataKind | 'KNOWN' | 'SIGNER' | 'ELSEWHERE'

export type Proposal = Span & {
  readonly reason: ProposalReason
  /** an office telephone or a word that only may be a name: shown, not ticked */
  readonly isSure: boolean
}

export type TakenWords = { readonly words: string; readonly ground: RedactionGround }

const shortestKnown = 2

/**
 * What a person is asked about, in the order of the text.
 * `keptNames` are those of signers whose identity is kept; `known` are telephones, cards and addresses of those who are named openly;
 * `elsewhere` is what went out of other texts of the same case.
 */
export function proposedSpans(
  text: string,
  keptNames: readonly string[],
  known: readonly string[] = [],
  elsewhere: readonly TakenWords[] = [],
): Proposal[] {
  const named = wordsIn(text, keptNames, 'KEPT_IDENTITY', 'SIGNER')
  const theirs = wordsIn(text, known, 'PERSONAL_DATA', 'KNOWN')
  const found = [...personalDataIn(flat(text)), ...residentDataIn(flat(text))].map(
    ({ kind, start, length, ...more }): Proposal => ({
      from: start,
      to: start + length,
      ground: 'PERSONAL_DATA',
      reason: kind,
      isSure: !('isSure' in more) || more.isSure === true,
    }),
  )
  const again = elsewhere.flatMap(({ words, ground }) => wordsIn(text, [words], ground, 'ELSEWHERE'))
  return outermost([...named, ...theirs, ...found, ...again])
}

/** Names of whoever must not be known go out wherever they stand, whoever looked over the text before they were kept. */
export const keptSpans = (text: string, keptNames: readonly string[]): Span[] =>
  keptNames.filter(isKnown).flatMap((name) => occurrencesOf(text, name, 'KEPT_IDENTITY'))

const isKnown = (word: string): boolean => [...word].length >= shortestKnown

function wordsIn(text: string, words: readonly string[], ground: RedactionGround, reason: ProposalReason): Proposal[] {
  return words
    .filter(isKnown)
    .flatMap((word) => occurrencesOf(text, word, ground).map((span) => ({ ...span, reason, isSure: true })))
}

/** What lies within another is that other. */
function outermost(all: readonly Proposal[]): Proposal[] {
  const covered = (one: Proposal, place: number) =>
    all.some(
      (other, at) =>
        at !== place &&
        other.from <= one.from &&
        other.to >= one.to &&
        (other.to - other.from > one.to - one.from || at < place),
    )
  return all.filter((one, place) => !covered(one, place)).sort((one, other) => one.from - other.from)
}

/** Full-width figures and letters as plain ones; no place moves. */
export const flat = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff20\uff0d]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
