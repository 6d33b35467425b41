import type { LocalDate } from '../deadlines/local-date'
import type { AssessmentState } from './workflow'

/** 年度考核、试评. A trial goes the same way and is never the year's result. */
export const assessmentKinds = ['ANNUAL', 'TRIAL'] as const
export type AssessmentKind = (typeof assessmentKinds)[number]

/** 人大 代表 政府 督查 专家: what a member stands for in his group. */
export const memberCapacities = ['CONGRESS', 'DELEGATE', 'GOVERNMENT', 'SUPERVISION', 'EXPERT'] as const
export type MemberCapacity = (typeof memberCapacities)[number]

/** 在该单位任职 曾任职 领衔代表 本人申请 常委会决定. The first three follow from the records. */
export const barGrounds = ['WORKS_THERE', 'WORKED_THERE', 'RAISED_IT', 'DECLARED', 'OFFICE'] as const
export type BarGround = (typeof barGrounds)[number]

export type AssessedUnit = {
  readonly unitId: string
  readonly name: string
  readonly groupNo: number
  readonly leadItems: number
}

export type Bar = {
  readonly unitId: string
  readonly ground: BarGround
  readonly words: string
  /** it came once his group's record was closed or the check had begun: he reads nothing more, and his marks stand */
  readonly cameAfter?: boolean
}

export type AssessmentMember = {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly groupNo: number
  readonly capacity: MemberCapacity
  readonly leads: boolean
  readonly bars: readonly Bar[]
  /** he lost the office of an assessor before his group's record was closed or the check began */
  readonly hasLeft?: boolean
}

/** Whom a step of it is told. */
export const personsIn = (members: readonly AssessmentMember[]): string[] =>
  members.filter(({ hasLeft }) => !hasLeft).map(({ personId }) => personId)

/** One run of a scheme over the units of a year; members who were taken out are not in it. */
export type Assessment = {
  readonly id: string
  readonly congressId: string
  readonly sessionId: string
  readonly schemeId: string
  readonly year: number
  readonly kind: AssessmentKind
  readonly name: string
  readonly state: AssessmentState
  readonly version: number
  /** the day of reckoning: nothing after it counts */
  readonly countsUntil: LocalDate
  readonly selfDueOn: LocalDate
  readonly marksDueOn: LocalDate
  /** the last day for objections, once the units see their lists */
  readonly checkUntil: LocalDate | null
  readonly units: readonly AssessedUnit[]
  readonly members: readonly AssessmentMember[]
}
