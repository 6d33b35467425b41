import type { UnitKind } from '../assignment/assignment'
import type { Deadline } from '../deadlines/deadline'
import type { LimitPurpose } from '../deadlines/limits'
import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { chasingWorkflow, type NoticeMove, type NoticeStatus } from './workflow'

/** 催办单 is drafted when a last day has passed; 督办单 is the office's own word about one unit's work. */
export const noticeKinds = ['CHASING', 'SUPERVISION'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What is chased when its last day has passed. */
export const chasedPurposes: readonly LimitPurpose[] = ['reply', 're-handling', 'assist-opinion', 'commitment']

export type ChasedDeadline = Pick<Deadline, 'dueOn' | 'pausedSince' | 'doneOn' | 'voidOn'>

export type NoticeFacts = {
  readonly issuedAt: Date | null
  readonly receivedAt: Date | null
  readonly answeredAt: Date | null
  readonly withdrawnAt: Date | null
}

export type ChasingNotice = NoticeFacts & {
  readonly id: string
  readonly congressId: string
  readonly kind: NoticeKind
  readonly year: number
  readonly number: number
  readonly suggestionId: string
  readonly assignmentId: string
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly status: NoticeStatus
  readonly version: number
  /** the deadline that the ladder drafted it for */
  readonly chased: ChasedDeadline | null
  /** the unit still handles the suggestion, and the suggestion is not closed */
  readonly isInHand: boolean
}

/** The only place where the status of a notice comes from. */
export function noticeStatus({ issuedAt, receivedAt, answeredAt, withdrawnAt }: NoticeFacts): NoticeStatus {
  if (withdrawnAt) return issuedAt ? 'WITHDRAWN' : 'DISCARDED'
  if (answeredAt) return 'ANSWERED'
  if (receivedAt) return 'RECEIVED'
  return issuedAt ? 'ISSUED' : 'DRAFT'
}

type Dated = Partial<NoticeFacts> & { readonly version?: number }

function moved(notice: ChasingNotice, move: NoticeMove, facts: Dated): ChasingNotice {
  ensureOpen(chasingWorkflow, notice.status, move)
  const after = { ...notice, ...facts }
  return { ...after, status: noticeStatus(after) }
}

/** Whoever writes or issues has read the version before him and no other. */
function ensureSeen({ version }: ChasingNotice, seen: number): void {
  if (version !== seen) throw new Refusal('stale-version', { version })
}

export function save(notice: ChasingNotice, seen: number): ChasingNotice {
  const saved = moved(notice, 'save', { version: notice.version + 1 })
  ensureSeen(notice, seen)
  return saved
}

/** Nobody is chased for what was done in the meantime, stands still or is not late. */
export function issue(notice: ChasingNotice, seen: number, now: Date, today: LocalDate): ChasingNotice {
  const issued = moved(notice, 'issue', { issuedAt: now })
  ensureSeen(notice, seen)
  if (isSettled(notice, today)) throw new Refusal('chased-matter-settled')
  return issued
}

export const discard = (notice: ChasingNotice, now: Date): ChasingNotice =>
  moved(notice, 'discard', { withdrawnAt: now })

export const withdraw = (notice: ChasingNotice, now: Date): ChasingNotice =>
  moved(notice, 'withdraw', { withdrawnAt: now })

export const receive = (notice: ChasingNotice, now: Date): ChasingNotice =>
  moved(notice, 'receive', { receivedAt: now })

export const answer = (notice: ChasingNotice, now: Date): ChasingNotice => moved(notice, 'answer', { answeredAt: now })

export function isSettled({ chased, isInHand }: ChasingNotice, today: LocalDate): boolean {
  if (!isInHand) return true
  return chased !== null && !isLate(chased, today)
}

const isLate = ({ dueOn, pausedSince, doneOn, voidOn }: ChasedDeadline, today: LocalDate): boolean =>
  doneOn === null && voidOn === null && pausedSince === null && dueOn < today
