import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Instruction } from './instruction'
import { type ReportMove, type ReportState, reportWorkflow } from './workflow'

/** Without a person: somebody who has no account here. */
export type Addressee = {
  readonly id: string
  readonly personId: string | null
  readonly name: string
  readonly post: string
}

type ReportFacts = {
  readonly sentAt: Date | null
  readonly closedAt: Date | null
  readonly discardedAt: Date | null
}

export type SpecialReport = ReportFacts & {
  readonly id: string
  readonly congressId: string
  readonly year: number
  readonly number: number | null
  readonly state: ReportState
  readonly title: string
  readonly version: number
  readonly sentOn: LocalDate | null
  readonly addressees: readonly Addressee[]
  readonly instructions: readonly Instruction[]
}

/** The only place where the state of a report comes from. */
export function reportState({ sentAt, closedAt, discardedAt }: ReportFacts): ReportState {
  if (discardedAt) return 'DISCARDED'
  if (closedAt) return 'CLOSED'
  return sentAt ? 'SENT' : 'DRAFT'
}

function moved(report: SpecialReport, move: ReportMove, facts: Partial<SpecialReport>): SpecialReport {
  ensureOpen(reportWorkflow, report.state, move)
  const after = { ...report, ...facts }
  return { ...after, state: reportState(after) }
}

/** Whoever writes or sends has read the version before him and no other. */
function ensureSeen({ version }: SpecialReport, seen: number): void {
  if (version !== seen) throw new Refusal('stale-version', { version })
}

export function saveReport(report: SpecialReport, seen: number): SpecialReport {
  const saved = moved(report, 'save', { version: report.version + 1 })
  ensureSeen(report, seen)
  return saved
}

export function sendReport(report: SpecialReport, seen: number, now: Date, today: LocalDate): SpecialReport {
  const sent = moved(report, 'send', { sentAt: now, sentOn: today })
  ensureSeen(report, seen)
  return sent
}

export const discardReport = (report: SpecialReport, now: Date): SpecialReport =>
  moved(report, 'discard', { discardedAt: now })

/** What was asked of a unit is answered and accepted first: nothing runs on under a closed paper. */
export function closeReport(report: SpecialReport, now: Date): SpecialReport {
  const closed = moved(report, 'close', { closedAt: now })
  const running = report.instructions.filter(({ state }) => state === 'OPEN' || state === 'ANSWERED')
  if (running.length > 0) throw new Refusal('instructions-running', { count: running.length })
  return closed
}

/** A further instruction: what was closed goes on. */
export const takeInstruction = (report: SpecialReport, instruction: Instruction): SpecialReport =>
  moved(report, 'instruct', { closedAt: null, instructions: [...report.instructions, instruction] })

/** Whom it was sent to, as far as they have an account. */
export const readersOf = ({ addressees }: Pick<SpecialReport, 'addressees'>): string[] =>
  addressees.flatMap(({ personId }) => (personId ? [personId] : []))
