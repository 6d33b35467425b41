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
  /** replied, and its round still running: nobody knows yet whether and how it was rated */
  readonly isSealed?: boolean
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
  /** null: nothing was awaited, e.g. it was replied to before that day */
  readonly acknowledgeDueOn: LocalDate | null
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
  /** of all its replies that may be public the day of the last, once all are out */
  readonly publishedOn: LocalDate | null
  /** taken over from a list that knows nothing of contacts, acknowledgements and publications */
  readonly isImported?: boolean
  /** three and six months from the assignment [DB 51], rest days looked at; the three months move with the pauses, never past the six */
  readonly threeMonthsOn?: LocalDate
  readonly sixMonthsOn?: LocalDate
}

export type PromiseFact = {
  readonly id: string
  readonly suggestionId: string
  readonly dueOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly outcome: 'STRUCK_OFF' | 'NOT_KEPT' | 'REPLACED' | null
  /** when the unit said so; nobody has denied it */
  readonly doneOn?: LocalDate | null
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
  /** the day of reckoning */
  readonly asOf: LocalDate
  readonly parts: readonly PartFact[]
  readonly promises: readonly PromiseFact[]
  readonly attendances: readonly AttendanceFact[]
}
