import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SupervisionWay } from '@/lib/domain/supervision/policy'
import type { OpinionAnswer, OpinionVerdict, ReportDecision, VisitKind } from '@/lib/domain/supervision/supervision'
import type { KeyView } from './key-view'

export type FileLink = { readonly id: string; readonly fileName: string }

export type HeadView = {
  readonly assignmentId: string
  readonly unit: string
  readonly head: string | null
  /** in the running round, as a delegate confirms */
  readonly metOn: LocalDate | null
  readonly waiverReason: string | null
}

export type CheckpointView = {
  readonly id: string
  readonly assignmentId: string
  readonly unit: string
  readonly task: string
  readonly responsible: string
  readonly dueOn: LocalDate
  readonly reachedOn: LocalDate | null
  readonly reachedText: string
  readonly replacedOn: LocalDate | null
}

export type PlanView = {
  readonly version: number
  readonly goal: string
  readonly reason: string
  readonly adoptedOn: LocalDate
  readonly by: string
  readonly checkpoints: readonly CheckpointView[]
}

export type VisitView = {
  readonly id: string
  readonly kind: VisitKind
  readonly heldOn: LocalDate
  readonly place: string
  readonly people: readonly { readonly name: string; readonly post: string }[]
  readonly found: string
  /** of the committee; nothing for others */
  readonly judgement: string
  readonly struckAt: string | null
  readonly strikeReason: string
  readonly photographs: readonly FileLink[]
}

export type AnswerView = {
  readonly id: string
  readonly kind: OpinionAnswer
  readonly text: string
  readonly expectedOn: LocalDate | null
  readonly answeredOn: LocalDate
  readonly evidence: readonly FileLink[]
  readonly verdict: OpinionVerdict | null
  readonly verdictReason: string
  readonly newDueOn: LocalDate | null
  readonly judgedOn: LocalDate | null
}

export type OpinionView = {
  readonly id: string
  readonly assignmentId: string
  readonly unit: string
  readonly demand: string
  /** its unit has been relieved since */
  readonly isRelieved: boolean
  readonly givenOn: LocalDate
  readonly dueOn: LocalDate
  readonly visit: { readonly kind: VisitKind; readonly heldOn: LocalDate } | null
  readonly answers: readonly AnswerView[]
}

export type ReportView = {
  readonly id: string
  readonly text: string
  readonly reportedOn: LocalDate
  readonly decision: ReportDecision | null
  readonly decisionReason: string
  readonly meeting: { readonly name: string; readonly heldOn: LocalDate; readonly minutesNumber: string } | null
}

export type PartView = { readonly id: string; readonly unit: string; readonly role: AssignmentRole }

export type SupervisionRecord = {
  readonly key: KeyView
  readonly contact: string | null
  readonly supervisors: readonly string[]
  readonly supervisorIds: readonly string[]
  readonly leaderId: string | null
  readonly heads: readonly HeadView[]
  /** newest first */
  readonly plans: readonly PlanView[]
  readonly visits: readonly VisitView[]
  readonly opinions: readonly OpinionView[]
  readonly reports: readonly ReportView[]
}

export type SupervisionView = SupervisionRecord & {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly ways: readonly SupervisionWay[]
  /** whose opinions he may answer, whose he may judge, by their id */
  readonly answerable: readonly string[]
  readonly judgeable: readonly string[]
}
