import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'

/** 调研 视察 座谈 约谈 */
export const visitKinds = ['RESEARCH', 'INSPECTION', 'FORUM', 'TALK'] as const
export type VisitKind = (typeof visitKinds)[number]

/** 已整改 正在整改: how a unit answers an opinion. */
export const opinionAnswers = ['RECTIFIED', 'IN_PROGRESS'] as const
export type OpinionAnswer = (typeof opinionAnswers)[number]

export const opinionVerdicts = ['ACCEPTED', 'SENT_BACK'] as const
export type OpinionVerdict = (typeof opinionVerdicts)[number]

/** 结束督办 继续督办: what the directors' meeting says to a report. */
export const reportDecisions = ['CLOSED', 'CONTINUE'] as const
export type ReportDecision = (typeof reportDecisions)[number]

/** 承办单位主要负责人 who handles it in person [SD 16, QD 28]. */
export type NamedHead = { readonly assignmentId: string; readonly personId: string; readonly name: string }

export type Checkpoint = {
  readonly id: string
  readonly assignmentId: string
  readonly dueOn: LocalDate
  readonly reachedOn: LocalDate | null
  readonly replacedOn: LocalDate | null
}

export type Answered = {
  readonly id: string
  readonly ordinal: number
  readonly kind: OpinionAnswer
  readonly answeredOn: LocalDate
  readonly expectedOn: LocalDate | null
  readonly verdict: OpinionVerdict | null
}

export type Opinion = {
  readonly id: string
  readonly assignmentId: string
  readonly dueOn: LocalDate
  readonly answers: readonly Answered[]
}

export type Visit = { readonly id: string; readonly struckAt: Date | string | null }

/** The key supervision of one suggestion that is in force, as far as its rules ask. */
export type Supervision = {
  readonly nominationId: string
  readonly fixedOn: LocalDate
  readonly leaderId: string | null
  readonly supervisorIds: readonly string[]
  readonly heads: readonly NamedHead[]
  readonly planVersion: number
  readonly checkpoints: readonly Checkpoint[]
  readonly visits: readonly Visit[]
  readonly opinions: readonly Opinion[]
  readonly reports: readonly {
    readonly id: string
    readonly ordinal: number
    readonly decision: ReportDecision | null
  }[]
}

/** A suggestion with the supervision that it is under. */
export type Supervised = { readonly suggestion: Suggestion; readonly supervision: Supervision }

export const isClosed = ({ reports }: Pick<Supervision, 'reports'>): boolean =>
  reports.some(({ decision }) => decision === 'CLOSED')

export const pendingReport = ({ reports }: Pick<Supervision, 'reports'>) =>
  reports.find(({ decision }) => decision === null)

export const openCheckpoints = ({ checkpoints }: Pick<Supervision, 'checkpoints'>): Checkpoint[] =>
  checkpoints.filter(({ reachedOn, replacedOn }) => reachedOn === null && replacedOn === null)

/** What the meeting has closed is over; a revoked one is not read at all. */
export function ensureRunning(supervision: Supervision): void {
  if (isClosed(supervision)) throw new Refusal('supervision-closed')
}

/** What was done or held, is not of a day to come, and not from before the meeting that fixed it. */
export function ensureWithin({ fixedOn }: Supervision, day: LocalDate, today: LocalDate): void {
  if (day > today) throw new Refusal('day-in-future', { today })
  if (day < fixedOn) throw new Refusal('before-key-fixed', { fixedOn })
}

export function checkpointIn({ checkpoints }: Supervision, id: string): Checkpoint {
  const found = checkpoints.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found')
  return found
}

export function ensureOpenCheckpoint({ reachedOn, replacedOn }: Checkpoint): void {
  if (reachedOn !== null) throw new Refusal('checkpoint-reached')
  if (replacedOn !== null) throw new Refusal('checkpoint-replaced')
}

export function ensureStrikable({ visits }: Supervision, id: string): void {
  const visit = visits.find((one) => one.id === id)
  if (!visit) throw new Refusal('not-found')
  if (visit.struckAt !== null) throw new Refusal('visit-struck')
}

/** One report lies before the meeting at a time. */
export function ensureCanReport(supervision: Supervision): void {
  ensureRunning(supervision)
  if (pendingReport(supervision)) throw new Refusal('report-pending')
}
