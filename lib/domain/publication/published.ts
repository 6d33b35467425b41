import type { LocalDate } from '../deadlines/local-date'
import type { AnswerMeaning } from '../reply/answer-class'
import { concealedIn } from '../suggestion/secrecy'
import type { Extent } from './extent'

/** A file under the name that the public sees. */
export type PublicFile = { readonly id: string; readonly name: string }

/** What anybody may read of a suggestion; every word of it was looked over. */
export type PublishedSuggestion = {
  readonly kind: 'SUGGESTION'
  readonly extent: Extent
  readonly number: string
  readonly title: string
  /** null: the name is kept */
  readonly lead: string | null
  readonly coSigners: number
  readonly summary: string
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
  readonly attachments: readonly PublicFile[]
}

/** What anybody may read of a reply: the letter without whom it is addressed to, whom to call and who signed it. */
export type PublishedReply = {
  readonly kind: 'REPLY'
  readonly extent: Extent
  readonly unit: string
  readonly round: number
  readonly documentNumber: string
  readonly signedOn: LocalDate
  readonly classLetter: string | null
  readonly classMeaning: AnswerMeaning | null
  readonly summary: string
  readonly text: string
  readonly attachments: readonly PublicFile[]
}

export type Published = PublishedSuggestion | PublishedReply

/** Names that are kept stand nowhere, whoever looked the text over before they were. */
type Keeping = { readonly extent: Extent; readonly conceal: readonly string[] | null }

/** Of a summary only title and summary are left. */
export function publishedSuggestion(
  redacted: Omit<PublishedSuggestion, 'kind' | 'extent'>,
  { extent, conceal }: Keeping,
): PublishedSuggestion {
  const left = extent === 'FULL' ? { summary: '' } : { situation: '', analysis: '', asks: [], attachments: [] }
  const lead = conceal ? null : redacted.lead
  return concealedIn({ ...redacted, ...left, lead, kind: 'SUGGESTION' as const, extent }, conceal ?? [])
}

export function publishedReply(
  redacted: Omit<PublishedReply, 'kind' | 'extent'>,
  { extent, conceal }: Keeping,
): PublishedReply {
  const left = extent === 'FULL' ? { summary: '' } : { text: '', attachments: [] }
  return concealedIn({ ...redacted, ...left, kind: 'REPLY' as const, extent }, conceal ?? [])
}
