import { Refusal } from '../refusal'
import type { CommentPart } from './draft-comment'
import type { WrittenPart, WrittenText } from './drafting'

/** Words of one part, and those proposed in their place. */
export type Proposal = { readonly part: WrittenPart; readonly passage: string; readonly proposal: string }

/** Checked against the words that whoever proposes has before his eyes. */
export function proposing(text: WrittenText, part: CommentPart, passage: string, proposal: string): Proposal {
  if (part === 'whole') throw new Refusal('proposal-needs-part')
  const pieces = piecesOf(text, part)
  if (passage === '' && pieces.length > 1) throw new Refusal('passage-needed')
  const proposed = { part, passage: passage || (pieces[0] ?? ''), proposal }
  replaced(text, proposed)
  return proposed
}

/** A passage that stands there more than once is the one at the place that is remembered, or nobody knows which. */
export function replaced(text: WrittenText, { part, passage, proposal }: Proposal, remembered: number | null = null) {
  const pieces = piecesOf(text, part)
  const found = placesOf(pieces, passage)
  if (found.length === 0) throw new Refusal('passage-not-found')
  const place = found.find(({ at }) => at === remembered) ?? (found.length === 1 ? found[0] : undefined)
  if (!place) throw new Refusal('passage-ambiguous')
  const { piece, offset, at } = place
  const changed = pieces.map((words, index) =>
    index === piece ? words.slice(0, offset) + proposal + words.slice(offset + passage.length) : words,
  )
  return { text: withPieces(text, part, changed), at }
}

/** The other way round, from where it was put. */
export const undone = (text: WrittenText, { part, passage, proposal }: Proposal, placedAt: number): WrittenText =>
  replaced(text, { part, passage: proposal, proposal: passage }, placedAt).text

type Place = { readonly piece: number; readonly offset: number; readonly at: number }

function placesOf(pieces: readonly string[], passage: string): Place[] {
  if (passage === '') return pieces.length === 1 && pieces[0] === '' ? [{ piece: 0, offset: 0, at: 0 }] : []
  const found: Place[] = []
  let before = 0
  for (const [piece, words] of pieces.entries()) {
    for (let offset = words.indexOf(passage); offset >= 0; offset = words.indexOf(passage, offset + 1))
      found.push({ piece, offset, at: before + offset })
    before += words.length + 1
  }
  return found
}

/** Each ask stands by itself. */
const piecesOf = (text: WrittenText, part: WrittenPart): readonly string[] =>
  part === 'asks' ? text.asks : [text[part]]

const withPieces = (text: WrittenText, part: WrittenPart, pieces: readonly string[]): WrittenText =>
  part === 'asks' ? { ...text, asks: pieces } : { ...text, [part]: pieces[0] ?? '' }
