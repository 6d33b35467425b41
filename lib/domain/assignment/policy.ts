import { type Actor, heads, holds, isStaff, type Role, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { Assignment } from './assignment'
import type { ReturnStage } from './return-stage'
import type { AssignmentMove } from './workflow'

const ofTheUnit = (actor: Actor, assignment: Assignment): boolean => worksAt(actor, assignment.unitId)

/** What was agreed at the telephone the office writes down itself. */
const ofTheUnitOrStaff: Rule<Assignment> = (actor, assignment) => ofTheUnit(actor, assignment) || isStaff(actor)

/** Each objection is decided a stage higher than the one before it. */
const decidesAt: Record<ReturnStage, (actor: Actor) => boolean> = {
  OFFICE: isStaff,
  GOVERNMENT_OFFICE: (actor) => holds(actor, 'GOVERNMENT_OFFICE'),
  COMMITTEE: (actor) => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER'),
}

const decidesReturn: Rule<Assignment> = (actor, { pendingReturn }) =>
  pendingReturn !== null && decidesAt[pendingReturn.stage](actor)

/** Those who decide read how it came so far, whoever's turn it is. */
export const seesReturns = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

/** In which office he decides. */
export function decidingRole(actor: Actor, { pendingReturn }: Assignment): Role {
  if (pendingReturn?.stage === 'GOVERNMENT_OFFICE') return 'GOVERNMENT_OFFICE'
  return isStaff(actor) ? 'DELEGATE_OFFICE' : 'COMMITTEE_LEADER'
}

/** Signing is the head's own act [SD 22]; consent to an extension is the assigning body's [SD 19]. */
export const assignmentPolicy: Record<AssignmentMove, Rule<Assignment>> = {
  open: ofTheUnit,
  acknowledge: ofTheUnit,
  logContact: ofTheUnit,
  strikeContact: ofTheUnit,
  waiveContact: (actor, assignment) => heads(actor, assignment.unitId) || isStaff(actor),
  giveOpinion: ofTheUnit,
  askExtension: ofTheUnit,
  decideExtension: isStaff,
  askPause: ofTheUnitOrStaff,
  decidePause: isStaff,
  endPause: ofTheUnitOrStaff,
  saveReply: ofTheUnit,
  submitReply: ofTheUnit,
  returnReply: (actor, assignment) => heads(actor, assignment.unitId),
  signReply: (actor, assignment) => heads(actor, assignment.unitId),
  askReturn: ofTheUnit,
  overruleReturn: decidesReturn,
  reassign: decidesReturn,
}
