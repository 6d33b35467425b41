import { type Actor, heads, holds, isStaff, unitsOf, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { governmentKinds } from '../suggestion/policy'
import { isOpen } from '../workflow'
import type { ChasingNotice } from './chasing-notice'
import { chasingWorkflow, type NoticeMove, noticeMoves } from './workflow'

/** A draft is the office's own; once issued it is seen by those who watch and by the unit that it is for. */
function view(actor: Actor, { issuedAt, unitId, unitKind }: ChasingNotice): boolean {
  if (isStaff(actor)) return true
  if (issuedAt === null) return false
  if (holds(actor, 'COMMITTEE_LEADER') || worksAt(actor, unitId)) return true
  return holds(actor, 'GOVERNMENT_OFFICE') && governmentKinds.includes(unitKind)
}

const ofTheUnit = (actor: Actor, { unitId }: ChasingNotice): boolean => worksAt(actor, unitId)

/** The office writes; the unit receives and answers. A supervision notice is answered by the head himself. */
export const chasingPolicy: Record<NoticeMove | 'view', Rule<ChasingNotice>> = {
  view,
  save: isStaff,
  issue: isStaff,
  discard: isStaff,
  withdraw: isStaff,
  receive: ofTheUnit,
  answer: (actor, notice) => (notice.kind === 'SUPERVISION' ? heads(actor, notice.unitId) : ofTheUnit(actor, notice)),
}

/** Whose desk has a list of them, be it empty. */
export const seesNotices = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE') || unitsOf(actor).length > 0

/** 督办单 is the office's own word. */
export const supervisionPolicy = { draft: isStaff }

export const noticeMovesOpenTo = (actor: Actor, notice: ChasingNotice): NoticeMove[] =>
  noticeMoves.filter((move) => isOpen(chasingWorkflow, notice.status, move) && chasingPolicy[move](actor, notice))
