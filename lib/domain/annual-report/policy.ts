import { type Actor, holds, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import { isOpen } from '../workflow'
import type { AnnualReport } from './record'
import { type AnnualReportMove, annualReportMoves, annualReportWorkflow } from './workflow'

type Seen = { readonly congressId: string }

const leads = (actor: Actor): boolean => holds(actor, 'COMMITTEE_LEADER')
const watches = (actor: Actor): boolean => isStaff(actor) || leads(actor)

/** The office writes, freezes and publishes; a leader approves or sends back. Until it is public nobody else knows of it. */
export const annualReportPolicy: Record<AnnualReportMove | 'view' | 'write', Rule<Seen>> = {
  view: watches,
  write: isStaff,
  save: isStaff,
  freeze: isStaff,
  discard: isStaff,
  approve: leads,
  sendBack: leads,
  publish: isStaff,
  withdraw: isStaff,
  plan: isStaff,
}

/** Whose desk has the list of them, be it empty. */
export const seesAnnualReports = watches

export const annualReportMovesOpenTo = (actor: Actor, report: AnnualReport): AnnualReportMove[] =>
  annualReportMoves.filter(
    (move) =>
      isOpen(annualReportWorkflow, report.state, move) &&
      annualReportPolicy[move](actor, report) &&
      (move !== 'approve' || report.frozenById !== actor.personId),
  )
