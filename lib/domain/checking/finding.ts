import type { LocalDate } from '../deadlines/local-date'
import type { AnswerMeaning } from '../reply/answer-class'

/** What a reply may be told before it goes out. Advice only: no door ever looks at it. */
export const findingKinds = [
  'ASK_BLANK',
  'ASK_UNANSWERED',
  'ASK_EVADED',
  'CLASS_TOO_HIGH',
  'CLASS_TOO_LOW',
  'ELSEWHERE',
  'NO_DATE',
  'PAST_DATE',
  'CONDITIONAL',
  'VAGUE_ONLY',
  'THIN',
  'RITUAL',
  'TWIN',
  'WRONG_WORD',
  'WRONG_ADDRESSEE',
  'WRONG_NUMBER',
  'WRONG_TITLE',
  'WRONG_SESSION',
  'WRONG_PLACE',
  'GAP',
  'PERSONAL_DATA',
  'MISSING_ADDRESSEE',
  'MISSING_NUMBER',
  'MISSING_CLASS',
  'MISSING_CONTACT',
  'MISSING_PHONE',
  'MISSING_COPIES',
  'MISSING_SIGNATURE',
  'MISSING_DAY',
] as const
export type FindingKind = (typeof findingKinds)[number]

export type Severity = 'notice' | 'serious'

/** Where it is mended. `start` and `length` count the characters of the text of that place as it was written. */
export type Place = {
  readonly at: 'body' | 'answer' | 'number' | 'class' | 'contact' | 'copies'
  /** ordinal of the ask, where it concerns one */
  readonly ask: number | null
  readonly start: number
  readonly length: number
}

export type Finding = {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly place: Place
  /** the words that gave rise to it; empty where something is missing */
  readonly quote: string
  /** what it should be, what the text carries, the other reply's title */
  readonly against: string
  readonly read?: AnswerMeaning
  readonly twin?: Twin
}

export type Run = { readonly start: number; readonly otherStart: number; readonly length: number }
export type Twin = {
  readonly id: string
  /** share of the shorter text that stands in the other as well, from 0 to 1 */
  readonly share: number
  readonly own: string
  readonly other: string
  readonly runs: readonly Run[]
}

export type CheckedSuggestion = {
  readonly title: string
  readonly number: number | null
  readonly term: number | null
  readonly session: number | null
  readonly delegates: readonly string[]
  /** all that the delegate wrote, to know which places are his */
  readonly text: string
  readonly asks: readonly { readonly ordinal: number; readonly text: string }[]
}

export type CheckedAnswer = {
  readonly ask: number
  readonly text: string
  readonly meaning: AnswerMeaning | null
  readonly dueOn: LocalDate | null
  /** evidence, measure, person, ground or explanation: whatever proves it */
  readonly proof: string
}

export type EarlierReply = { readonly id: string; readonly title: string; readonly text: string }

/** What a letter has around its text. */
export const letterParts = ['addressee', 'number', 'class', 'contact', 'phone', 'copies', 'signature', 'day'] as const
export type LetterPart = (typeof letterParts)[number]

export type CheckedReply = {
  readonly suggestion: CheckedSuggestion
  readonly body: string
  /** ask by ask, where it is written so */
  readonly answers: readonly CheckedAnswer[]
  /** the class that was ticked, with all meanings that its letter stands for */
  readonly meaning: AnswerMeaning | null
  readonly meanings: readonly AnswerMeaning[]
  /** parts that are printed around the text from fields, so that the text need not hold them */
  readonly supplied: readonly LetterPart[]
  readonly day: LocalDate | null
  readonly towns: readonly string[]
  readonly earlier: readonly EarlierReply[]
}

/** Each kind once, as it is kept with the signature. */
export const kindsFound = (findings: readonly Pick<Finding, 'kind'>[]): FindingKind[] => [
  ...new Set(findings.map(({ kind }) => kind)),
]

export const isFindingKind = (text: string): text is FindingKind => findingKinds.some((kind) => kind === text)
