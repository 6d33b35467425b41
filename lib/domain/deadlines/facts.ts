import type { AssignmentRole } from '../assignment/assignment'
import type { ReturnStage } from '../assignment/return-stage'
import type { Period } from '../suggestion/drafting'
import type { LocalDate } from './local-date'

/** 等待代表, 等待协办, 商定暂停: why a clock may stand. */
export const pauseGrounds = ['WAITING_FOR_DELEGATE', 'WAITING_FOR_ASSIST', 'AGREED_STOP'] as const
export type PauseGround = (typeof pauseGrounds)[number]

/** What one unit did in one round of handling. */
export type RoundOfWork = {
  readonly number: number
  readonly firstContactOn: LocalDate | null
  readonly opinionOn: LocalDate | null
  /** sent back as empty, and given anew since */
  readonly opinionAgain?: { readonly sentBackOn: LocalDate; readonly givenOn: LocalDate | null } | null
  /** handed to the head and not handed back since */
  readonly submittedOn: LocalDate | null
  readonly signedOn: LocalDate | null
  /** the main head met the delegate face to face, as a delegate confirms; or the office let it pass */
  readonly headMetOn?: LocalDate | null
  readonly headWaivedOn?: LocalDate | null
}

export type AssignmentFacts = {
  readonly id: string
  readonly unitId: string
  /** who had it before, until the day on which the next one had it */
  readonly formerUnits?: readonly { readonly unitId: string; readonly until: LocalDate }[]
  readonly role: AssignmentRole
  readonly assignedOn: LocalDate
  readonly endedOn: LocalDate | null
  readonly acknowledgedOn: LocalDate | null
  readonly acceptedBySilenceOn: LocalDate | null
  readonly rounds: readonly RoundOfWork[]
}

export type PauseFacts = {
  readonly assignmentId: string
  readonly round: number
  readonly ground: PauseGround
  readonly from: LocalDate
  readonly until: LocalDate | null
}

/** 第二次答复, its verification and the office's decision. */
export type ClaimFacts = {
  readonly on: LocalDate
  readonly verifiedOn: LocalDate | null
  readonly isTrue: boolean | null
  readonly decidedOn: LocalDate | null
}

/** 申请退办: withdrawn or lapsed ones end without a decision. */
export type ReturnFacts = {
  readonly id: string
  readonly assignmentId: string
  readonly stage: ReturnStage
  readonly askedOn: LocalDate
  readonly decidedOn: LocalDate | null
  readonly isDecided: boolean | null
}

/** 催办单 and 督办单, once issued. */
export type NoticeFacts = {
  readonly id: string
  readonly assignmentId: string
  readonly issuedOn: LocalDate
  readonly answeredOn: LocalDate | null
  readonly withdrawnOn: LocalDate | null
}

/** 重点督办: checkpoints and opinions with the day on which their supervision, or their plan, ended. */
export type SupervisionFacts = {
  readonly checkpoints: readonly {
    readonly id: string
    readonly assignmentId: string
    readonly adoptedOn: LocalDate
    readonly dueOn: LocalDate
    readonly reachedOn: LocalDate | null
    readonly endedOn: LocalDate | null
  }[]
  readonly opinions: readonly {
    readonly id: string
    readonly assignmentId: string
    readonly givenOn: LocalDate
    readonly dueOn: LocalDate
    readonly endedOn: LocalDate | null
    readonly answers: readonly {
      readonly answeredOn: LocalDate
      readonly expectedOn: LocalDate | null
      readonly judgedOn: LocalDate | null
      readonly newDueOn: LocalDate | null
    }[]
  }[]
}

export const intakeActs = ['SUBMITTED', 'LOOK_ASKED', 'LOOK_ENDED', 'REGISTERED', 'SENT_BACK'] as const

/** Handed in, registered, sent back, handed in again. */
export type IntakeAct = { readonly act: (typeof intakeActs)[number]; readonly on: LocalDate }

/** The days of one suggestion from which every deadline of it follows, and who held it when. */
export type DeadlineFacts = {
  readonly suggestionId: string
  readonly period: Period
  readonly sessionClosesOn: LocalDate
  /** received by the office: after the delegation's look, where there was one; null while it looks */
  readonly submittedOn: LocalDate | null
  /** sent back to the delegate and not handed in again since */
  readonly sentBackOn: LocalDate | null
  /** in the order in which it happened */
  readonly intake: readonly IntakeAct[]
  readonly assignedOn: LocalDate | null
  readonly trackedOn: LocalDate | null
  /** concluded, withdrawn, not accepted, split, joined again or archived: nothing of it is awaited any more */
  readonly closedOn: LocalDate | null
  /** the running round; 0 before assignment */
  readonly round: number
  readonly rounds: readonly {
    readonly number: number
    readonly openedOn: LocalDate
    readonly closedOn: LocalDate | null
    readonly statedDueOn: LocalDate | null
  }[]
  readonly assignments: readonly AssignmentFacts[]
  readonly extensions: readonly {
    readonly assignmentId: string
    readonly round: number
    readonly askedOn: LocalDate
    readonly decidedOn: LocalDate | null
    /** null when refused or not decided yet */
    readonly until: LocalDate | null
  }[]
  readonly pauses: readonly PauseFacts[]
  /** the lead delegate's */
  readonly ratings: readonly { readonly round: number; readonly ratedOn: LocalDate }[]
  readonly commitments: readonly {
    readonly id: string
    readonly unitId: string
    readonly openedOn: LocalDate
    readonly dueOn: LocalDate
    readonly closedOn: LocalDate | null
    /** it ended otherwise: not kept, or in a newer promise */
    readonly isKept?: boolean
    /** said to be done, and not denied or sent back */
    readonly claimedOn?: LocalDate | null
    /** every claim, with what was found and decided, in the order in which they were made */
    readonly claims?: readonly ClaimFacts[]
  }[]
  readonly notices: readonly NoticeFacts[]
  readonly returns: readonly ReturnFacts[]
  /** 重点督办: since when, how often progress is to be told, and when it was revoked */
  readonly key?: { readonly fixedOn: LocalDate; readonly days: number; readonly revokedOn: LocalDate | null } | null
  /** of each signed reply that was written here: since when anybody may read it, or since when it is kept back */
  readonly publications?: readonly {
    readonly assignmentId: string
    readonly round: number
    readonly publishedOn: LocalDate | null
    readonly keptBackOn: LocalDate | null
  }[]
  readonly supervision?: SupervisionFacts
  readonly progress?: readonly { readonly assignmentId: string; readonly postedOn: LocalDate }[]
}
