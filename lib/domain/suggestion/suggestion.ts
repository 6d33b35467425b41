import type { Assignment, UnitKind } from '../assignment/assignment'
import type { Commitment } from '../commitment/commitment'
import type { LocalDate } from '../deadlines/local-date'
import type { AgainRequest } from '../rating/again'
import type { Rating } from '../rating/rating'
import type { WayTaken } from '../rating/way-forward'
import type { FirstLook } from './looking'
import type { ProxyEntry } from './proxy-entry'
import type { Secrecy } from './secrecy-facts'
import type { SuggestionStatus } from './workflow'

/** Not a suggestion: the grounds of the regulations [SD 6][QD 11][CQ 9][SH 8][BJ 12]. */
export const notAcceptedGrounds = [
  'OWN_INTEREST',
  'PASSED_ON_LETTER',
  'ACADEMIC_OR_PROMOTION',
  'NO_CONTENT',
  'COMPLAINT_OR_APPEAL',
  'PENDING_CASE',
  'TENDER',
  'OUTSIDE_POWERS',
  'OTHER',
] as const
export type NotAcceptedGround = (typeof notAcceptedGrounds)[number]

export const publicityWishes = ['FULL', 'TITLE_ONLY', 'NONE'] as const
export type PublicityWish = (typeof publicityWishes)[number]

export type CoSigner = {
  readonly delegateId: string
  readonly state: 'INVITED' | 'CONFIRMED' | 'DECLINED'
  /** he is a delegate no longer: what he signed stays, and nothing more is asked of him */
  readonly hasLeft?: boolean
}

export type HandlingRound = {
  readonly number: number
  readonly openedOn: LocalDate
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly dueIsProvisional: boolean
  /** as an imported list states it, in place of the counted day */
  readonly statedDueOn: LocalDate | null
  /** the limit it runs under, e.g. 'DB 51' */
  readonly basis: string
  /** why it is handled again */
  readonly reason: string | null
  readonly closedOn: LocalDate | null
}

/** A unit whose opinion was asked before the assignment. */
export type AskedUnit = { readonly unitId: string; readonly unitKind: UnitKind }

/** What becomes of a text that is not accepted: back to the delegate, on to a unit as his letter, or kept [QD 11][CQ 13]. */
export const refusalOutcomes = ['RETURNED', 'LETTER', 'REFERENCE'] as const
export type RefusalOutcome = (typeof refusalOutcomes)[number]

export const objectionDecisions = ['UPHELD', 'LIFTED'] as const
export type ObjectionDecision = (typeof objectionDecisions)[number]

/** The refusal under which it stands now. */
export type NonAcceptance = {
  readonly id: string
  readonly refusedById: string
  readonly outcome: RefusalOutcome
  readonly lastDayToObject: LocalDate
  readonly objectedOn: LocalDate | null
  readonly decision: ObjectionDecision | null
}

/** Asked for and waiting for the co-signers; who has agreed so far. */
export type PendingWithdrawal = { readonly id: string; readonly agreed: readonly string[] }

/** The aggregate: everything under one suggestion is decided while its row is locked. */
export type Suggestion = {
  readonly id: string
  readonly congressId: string
  readonly sessionId: string
  readonly title: string
  /** how many asks the delegate numbered; none where the text is one */
  readonly askCount: number
  readonly status: SuggestionStatus
  readonly version: number
  readonly leadDelegateId: string
  /** whoever leads it is a delegate no longer */
  readonly leadHasLeft?: boolean
  /** the delegation that the lead delegate sat in when it was written */
  readonly delegationId: string | null
  readonly coSigners: readonly CoSigner[]
  readonly enteredById: string
  /** whether who suggests it stays within the office */
  readonly secrecy: Secrecy
  /** null for what the delegate began himself */
  readonly entry: ProxyEntry | null
  readonly number: number | null
  readonly numberText: string | null
  readonly categoryId: string | null
  readonly submittedAt: Date | null
  readonly submittedOn: LocalDate | null
  readonly sentBackAt: Date | null
  readonly sentBackReason: string | null
  /** the one look that its delegation is given before the office registers it */
  readonly firstLook: FirstLook | null
  readonly registeredAt: Date | null
  readonly registeredOn: LocalDate | null
  readonly notAcceptedAt: Date | null
  readonly notAcceptedGround: NotAcceptedGround | null
  readonly notAcceptedReason: string | null
  readonly preAssignedAt: Date | null
  readonly preAssignedOn: LocalDate | null
  /** in the latest round of opinions */
  readonly askedUnits: readonly AskedUnit[]
  readonly nonAcceptance: NonAcceptance | null
  readonly assignedOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly dueIsProvisional: boolean
  readonly trackedOn: LocalDate | null
  readonly concludedOn: LocalDate | null
  readonly withdrawnOn: LocalDate | null
  readonly withdrawal: PendingWithdrawal | null
  readonly archivedOn: LocalDate | null
  /** 并案: handled together with the others of this group */
  readonly groupId: string | null
  /** since when the legal clock runs though it is not assigned: parts that it was split into had been assigned, and joined it again */
  readonly clockSince: LocalDate | null
  /** 分案: since when its parts stand in its place */
  readonly splitOn: LocalDate | null
  /** of a part: the original that it was split from, and when it ended in it again */
  readonly partOfId: string | null
  readonly rejoinedOn: LocalDate | null
  /** until when co-signers may confirm */
  readonly coSignClosesAt: Date | null
  /** stopped by the lead delegate, or handed in */
  readonly coSigningEndedAt: Date | null
  /** the running round of handling; 0 before assignment */
  readonly round: number
  readonly rounds: readonly HandlingRound[]
  readonly assignments: readonly Assignment[]
  readonly ratings: readonly Rating[]
  /** in the order in which they were asked */
  readonly againRequests: readonly AgainRequest[]
  readonly waysForward: readonly WayTaken[]
  readonly commitments: readonly Commitment[]
  /** how often a unit has objected to its assignment */
  readonly returns: number
}
