import type { AssignmentRole, UnitKind } from '../assignment/assignment'
import type { LocalDate } from '../deadlines/local-date'
import type { Rating } from '../rating/rating'
import type { AnswerMeaning } from '../reply/answer-class'

/** One reply of a unit in one round; nothing after the day of reckoning is in it. */
export type PartRound = {
  readonly number: number
  /** the limit in force, consented extensions and pauses included */
  readonly dueOn: LocalDate
  readonly repliedOn: LocalDate | null
  readonly claimed: AnswerMeaning | null
  readonly corrected: AnswerMeaning | null
  /** solved by unit, delegate and supervising office */
  readonly isAgreed: boolean
  /** the lead delegate's, once its round is closed */
  readonly rating: Pick<Rating, 'attitude' | 'result'> | null
}

/** One unit's part of one suggestion of the year. */
export type PartFact = {
  /** the assignment's */
  readonly id: string
  readonly suggestionId: string
  readonly role: AssignmentRole
  readonly categoryId: string | null
  readonly isKey: boolean
  readonly assignedOn: LocalDate
  readonly acknowledgedOn: LocalDate | null
  readonly acknowledgeDueOn: LocalDate
  readonly extended: boolean
  /** working or calendar days as the ledger counts them, in which its clock stood by agreement or because others were waited for */
  readonly pausedDays: number
  readonly rounds: readonly PartRound[]
  /** of its talks that took place somewhere, one is confirmed by a delegate who was there */
  readonly metConfirmed: boolean
  readonly contacted: boolean
  readonly onSite: boolean
  readonly contactDisputed: boolean
  readonly contactWaived: boolean
  readonly chasingNotices: number
  readonly assistDueOn: LocalDate | null
  readonly assistedOn: LocalDate | null
  readonly isPublishable: boolean
  readonly publishedOn: LocalDate | null
}

export type PromiseFact = {
  readonly id: string
  readonly suggestionId: string
  readonly dueOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly outcome: 'STRUCK_OFF' | 'NOT_KEPT' | 'REPLACED' | null
}

/** One reply meeting to which the main head was called. */
export type AttendanceFact = {
  readonly id: string
  readonly meetingId: string
  readonly heldOn: LocalDate
  readonly presence: 'HEAD' | 'DEPUTY' | 'ABSENT'
}

/** Everything that the scores of one unit are counted from. Rows of each list are in order of their ids. */
export type UnitFacts = {
  readonly unitId: string
  readonly name: string
  readonly kind: UnitKind
  readonly groupNo: number
  readonly parts: readonly PartFact[]
  readonly promises: readonly PromiseFact[]
  readonly attendances: readonly AttendanceFact[]
}
