import { type Actor, heads, isStaff, worksAt } from '../access/actor'
import { nobody, type Rule } from '../access/policy'
import type { Assignment } from './assignment'
import type { AssignmentMove } from './workflow'

const ofTheUnit = (actor: Actor, assignment: Assignment): boolean => worksAt(actor, assignment.unitId)

/** What was agreed at the telephone the office writes down itself. */
const ofTheUnitOrStaff: Rule<Assignment> = (actor, assignment) => ofTheUnit(actor, assignment) || isStaff(actor)

/** Signing is the head's own act [SD 22]; consent to an extension is the assigning body's [SD 19]. */
export const assignmentPolicy: Record<AssignmentMove, Rule<Assignment>> = {
  open: ofTheUnit,
  acknowledge: ofTheUnit,
  logContact: ofTheUnit,
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
  askReturn: nobody,
}
