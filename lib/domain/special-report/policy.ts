import { type Actor, heads, holds, isStaff, unitsOf, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { isOpen } from '../workflow'
import type { Instruction } from './instruction'
import type { Addressee, SpecialReport } from './special-report'
import {
  type InstructionMove,
  instructionMoves,
  instructionWorkflow,
  type ReportMove,
  reportMoves,
  reportWorkflow,
} from './workflow'

export type ReportSeen = Pick<SpecialReport, 'sentAt' | 'addressees' | 'instructions'> & { readonly congressId: string }

/** A draft is the office's own; once sent it is read by whom it is for, and by the units that an instruction names. */
function view(actor: Actor, report: ReportSeen): boolean {
  if (isStaff(actor)) return true
  return report.sentAt !== null && (isAddressed(actor, report) || report.instructions.some(isFor(actor)))
}

/** Those whom the office may choose among the people with an account. */
export const leads = (actor: Actor): boolean => holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

const isHis = (actor: Actor, { personId }: Addressee): boolean => personId === actor.personId && leads(actor)

export const isAddressed = (actor: Actor, { addressees }: Pick<SpecialReport, 'addressees'>): boolean =>
  addressees.some((one) => isHis(actor, one))

const isFor =
  (actor: Actor) =>
  ({ unitId, state }: Instruction): boolean =>
    unitId !== null && state !== 'STRUCK' && worksAt(actor, unitId)

/** The office writes, sends and closes; whom it is for writes his instruction himself, or the office writes it down. */
export const reportPolicy: Record<ReportMove | 'view' | 'draft', Rule<ReportSeen>> = {
  view,
  draft: isStaff,
  save: isStaff,
  send: isStaff,
  discard: isStaff,
  instruct: (actor, report) => isStaff(actor) || isAddressed(actor, report),
  close: isStaff,
}

/** Nobody writes an instruction in the name of another but the office, which has the paper before it. */
export const mayWriteFor: Rule<Addressee> = (actor, addressee) => isStaff(actor) || isHis(actor, addressee)

/** The head answers for his unit; the office judges the answer, and strikes out what was written down wrongly. */
export const instructionPolicy: Record<InstructionMove, Rule<Instruction>> = {
  answer: (actor, { unitId }) => unitId !== null && heads(actor, unitId),
  accept: isStaff,
  sendBack: isStaff,
  strike: isStaff,
}

/** Whose desk has a list of them, be it empty. */
export const seesReports = (actor: Actor): boolean => isStaff(actor) || leads(actor) || unitsOf(actor).length > 0

/** What others are asked stays between them, the leaders and the office. */
export const seesInstruction = (actor: Actor, report: ReportSeen, instruction: Instruction): boolean =>
  isStaff(actor) || isAddressed(actor, report) || isFor(actor)(instruction)

export const reportMovesOpenTo = (actor: Actor, report: SpecialReport): ReportMove[] =>
  reportMoves.filter((move) => isOpen(reportWorkflow, report.state, move) && reportPolicy[move](actor, report))

export const instructionMovesOpenTo = (actor: Actor, instruction: Instruction): InstructionMove[] =>
  instructionMoves.filter(
    (move) => isOpen(instructionWorkflow, instruction.state, move) && instructionPolicy[move](actor, instruction),
  )
