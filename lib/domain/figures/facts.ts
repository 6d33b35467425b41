import type { AssignmentRole, UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Rating } from '@/lib/domain/rating/rating'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { Cell } from '@/lib/domain/town/town'
import type { VoiceChannel } from '@/lib/domain/voice/voice'
import type { PromiseOfYear } from './commitments/promise-figure'

export type AnswerFact = {
  letter: string | null
  meaning: AnswerMeaning | null
  /** solved, and unit, delegate and supervising office agree that it is */
  isAgreed?: boolean
}

/** One round of handling. Replied on the day the last of the answering units signed. */
export type RoundFact = {
  number: number
  openedOn: LocalDate
  dueOn: LocalDate
  repliedOn: LocalDate | null
  answers: readonly AnswerFact[]
  rating: (Pick<Rating, 'attitude' | 'result'> & Partial<Pick<Rating, 'process'>>) | null
  /** whoever asks may not know yet whether and how it was rated */
  isSealed?: boolean
}

export type AssignmentFact = { unitId: string; role: AssignmentRole }

/** What happened to one suggestion, as the rows say it. Nothing here is a figure yet. */
export type SuggestionFacts = {
  id: string
  status: SuggestionStatus
  period: 'IN_SESSION' | 'INTER_SESSION'
  origin: 'SUGGESTION' | 'BILL_CONVERTED'
  registeredOn: LocalDate | null
  assignedOn: LocalDate | null
  categoryId: string | null
  delegationId: string | null
  /** of the district; none: it concerns all of it */
  townIds?: readonly string[]
  signerIds: readonly string[]
  assignments: readonly AssignmentFact[]
  rounds: readonly RoundFact[]
  /** stands in a group of those handled together */
  isMerged: boolean
  extensionConsented: boolean
  metFaceToFace: boolean
  /** of the talks that took place somewhere, one is confirmed by a delegate who was there */
  metConfirmed: boolean
  /** by telephone, video or letter */
  heardFromAfar: boolean
  contactDisputed: boolean
  contactWaived: boolean
  /** anything of it and of its replies may be public */
  isPublishable?: boolean
  /** since when all of that is */
  publishedOn?: LocalDate | null
  /** under key supervision */
  isKey?: boolean
  /** through which voices of residents came that it was made of */
  channels?: readonly VoiceChannel[]
  /** taken over from a list that knows nothing of contacts */
  isImported: boolean
}

export type MandateFact = { delegateId: string; from: LocalDate; to: LocalDate | null }

export type Named = { id: string; name: string }
/** In the cell of the grid in which it is shown; null of one that is retired. */
export type TownNamed = Named & { cell: Cell | null }
export type UnitNamed = Named & { kind: UnitKind }

export type YearFacts = {
  year: number
  suggestions: readonly SuggestionFacts[]
  mandates: readonly MandateFact[]
  delegations: readonly Named[]
  units: readonly UnitNamed[]
  categories: readonly Named[]
  towns: readonly TownNamed[]
  promises: readonly PromiseOfYear[]
  /** the letters that the congress uses, in its order */
  letters: readonly string[]
}
