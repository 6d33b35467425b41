import type { LocalDate } from '@/lib/domain/deadlines/local-date'

export const answerMeanings = ['SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'] as const
export type AnswerMeaning = (typeof answerMeanings)[number]

export type Opinion = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED'

export type AnswerFact = { letter: string | null; meaning: AnswerMeaning | null }

/** One round of handling. Replied on the day the last of the answering units signed. */
export type RoundFact = {
  number: number
  openedOn: LocalDate
  dueOn: LocalDate
  repliedOn: LocalDate | null
  answers: readonly AnswerFact[]
  rating: { attitude: Opinion; result: Opinion } | null
}

export type AssignmentFact = { unitId: string; role: 'SOLE' | 'LEAD' | 'ASSIST' | 'SEPARATE' }

/** What happened to one suggestion, as the rows say it. Nothing here is a figure yet. */
export type SuggestionFacts = {
  id: string
  status: string
  period: 'IN_SESSION' | 'INTER_SESSION'
  origin: 'SUGGESTION' | 'BILL_CONVERTED'
  registeredOn: LocalDate | null
  assignedOn: LocalDate | null
  categoryId: string | null
  delegationId: string | null
  signerIds: readonly string[]
  assignments: readonly AssignmentFact[]
  rounds: readonly RoundFact[]
  extensionConsented: boolean
  metFaceToFace: boolean
}

export type MandateFact = { delegateId: string; from: LocalDate; to: LocalDate | null }

export type Named = { id: string; name: string }

export type YearFacts = {
  year: number
  suggestions: readonly SuggestionFacts[]
  mandates: readonly MandateFact[]
  delegations: readonly Named[]
  units: readonly Named[]
  categories: readonly Named[]
  /** the letters that the congress uses, in its order */
  letters: readonly string[]
}
