import type { LocalDate } from '../deadlines/local-date'
import type { Answer } from '../reply/answers'
import type { Publicity } from '../reply/publicity'

export const letterFormats = ['PDF', 'DOCX'] as const
export type LetterFormat = (typeof letterFormats)[number]

/** What a signed reply says, and on which paper it answers. */
export type LetterGround = {
  readonly congress: string
  readonly term: number
  readonly session: number
  readonly interSession: boolean
  readonly number: string
  readonly suggestionTitle: string
  /** as it was called on the day of signing */
  readonly unit: string
  readonly classLetter: string | null
  readonly publicity: Publicity | null
  readonly documentNumber: string | null
  readonly signedOn: LocalDate
  readonly signer: string | null
  readonly body: string
  readonly answers: readonly AnsweredAsk[]
  readonly contact: { readonly name: string; readonly phone: string | null } | null
  readonly copies: string
  readonly attachments: readonly string[]
}

/** An answer of the table of asks, with the ask in its own words and the congress's letter for its class. */
export type AnsweredAsk = Pick<
  Answer,
  | 'ordinal'
  | 'notOurs'
  | 'text'
  | 'evidence'
  | 'measure'
  | 'dueOn'
  | 'responsiblePerson'
  | 'money'
  | 'groundKind'
  | 'ground'
  | 'explanation'
> & { readonly ask: string; readonly letter: string | null }

/** Each signer of the suggestion gets a letter of his own. */
export type Addressee = { readonly name: string; readonly isLead: boolean }

export type LetterPart = { readonly kind: 'text' | 'heading'; readonly text: string }

/** Every word that stands on the paper, in the order of the paper. */
export type Letter = {
  readonly code: string
  readonly marks: string
  readonly unit: string
  readonly documentNumber: string
  readonly title: string
  readonly addressee: string
  readonly parts: readonly LetterPart[]
  readonly attachments: readonly string[]
  readonly date: string
  readonly signer: string
  readonly contact: string
  readonly copies: string
}

/** The fixed phrases of a letter, and how units are known to write what the letter says by itself; both are Chinese in every language. */
export type LetterPhrases = {
  readonly marks: (classLetter: string | null, publicity: Publicity | null) => string
  readonly title: (ground: LetterGround) => string
  readonly addressee: (name: string) => string
  readonly opening: (ground: LetterGround, addressee: Addressee) => string
  readonly closing: string
  readonly askHeading: (answered: AnsweredAsk) => string
  /** measure, day and person, money, the ground or the proof: as far as they are there */
  readonly proof: (answered: AnsweredAsk) => string
  readonly answeredElsewhere: string
  readonly attachments: (names: readonly string[]) => string[]
  readonly date: (day: LocalDate) => string
  readonly signer: (name: string) => string
  readonly contact: (contact: NonNullable<LetterGround['contact']>) => string
  readonly copies: (text: string) => string
  readonly written: {
    readonly salutation: RegExp
    readonly opening: RegExp
    readonly closing: RegExp
    readonly heading: RegExp
    readonly day: RegExp
  }
}
