import type { PauseGround } from '../deadlines/facts'
import type { LocalDate } from '../deadlines/local-date'
import type { AnswerMeaning } from '../reply/answer-class'
import type { ReturnStage } from './return-stage'
import type { AssignmentStatus } from './workflow'

/** 独办 主办 协办 分办 */
export const assignmentRoles = ['SOLE', 'LEAD', 'ASSIST', 'SEPARATE'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]

export const unitKinds = [
  'DEPARTMENT',
  'TOWN',
  'COURT',
  'PROCURATORATE',
  'SUPERVISORY_COMMISSION',
  'PARTY_OR_MASS',
  'ENTERPRISE',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** The reply of the current round as far as the life cycle asks. */
export type ReplyState = {
  readonly id: string
  readonly version: number
  readonly submittedAt: Date | null
  readonly returnedAt: Date | null
  readonly signedAt: Date | null
  /** in force: as the supervising office corrected it, else as the unit claims it */
  readonly meaning: AnswerMeaning | null
  readonly claimed: AnswerMeaning | null
  readonly delegateAgrees: boolean | null
  readonly officeAgrees: boolean | null
  /** the asks that the unit leaves to another, by their number */
  readonly notOurs: readonly number[]
}

/** One unit's part in a suggestion. Contacts, extension and reply are those of the current round. */
export type Assignment = {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly assessmentGroup: number | null
  readonly role: AssignmentRole
  readonly status: AssignmentStatus
  readonly assignedOn: LocalDate
  readonly dueOn: LocalDate
  readonly dueIsProvisional: boolean
  readonly firstOpenedAt: Date | null
  readonly acknowledgedAt: Date | null
  readonly acknowledgedOn: LocalDate | null
  /** since when its silence counts as acceptance; never an acknowledgement */
  readonly acceptedBySilenceOn: LocalDate | null
  readonly endedOn: LocalDate | null
  readonly contacts: number
  /** of them those before the reply that nobody says never took place */
  readonly heard: number
  /** somebody who may has let the reply go without */
  readonly contactWaived: boolean
  readonly opinionGiven: boolean
  readonly opinionInRound: boolean
  /** in this round: asked for by a lead, sent back to be given anew, and which leads go on without it */
  readonly opinionAsked: boolean
  readonly opinionSentBack: boolean
  readonly opinionWaivedFor: readonly string[]
  readonly pendingExtension: { readonly id: string; readonly requestedDueOn: LocalDate } | null
  /** asked for and not decided yet */
  readonly pendingPause: { readonly id: string; readonly ground: PauseGround; readonly requestedFrom: LocalDate } | null
  /** since when and why its clock stands */
  readonly standingPause: { readonly id: string; readonly ground: PauseGround; readonly from: LocalDate } | null
  /** objected to and not decided yet */
  readonly pendingReturn: { readonly id: string; readonly ordinal: number; readonly stage: ReturnStage } | null
  /** when an objection of this unit was last overruled */
  readonly overruledOn: LocalDate | null
  readonly reply: ReplyState | null
}

/** Assisting units give an opinion to the lead and never reply themselves [SD 21]. */
export const owesReply = (assignment: Pick<Assignment, 'role'>): boolean => assignment.role !== 'ASSIST'

export const isInForce = (assignment: Assignment): boolean => assignment.endedOn === null
