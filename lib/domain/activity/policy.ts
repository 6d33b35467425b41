import { type Actor, holds, isDelegate, isStaff, liaisesFor } from '../access/actor'
import type { Rule } from '../access/policy'
import { isOpen } from '../workflow'
import { type Activity, type ActivityMove, activityMoves, activityWorkflow } from './activity'

type OfDelegation = Pick<Activity, 'delegationId'>

/** The office, and of what its own delegation holds the liaison officer. */
const keeps = (actor: Actor, { delegationId }: OfDelegation): boolean =>
  isStaff(actor) || liaisesFor(actor, delegationId)

/** That something is held is no secret among the committee, the delegations and the delegates. */
export const seesActivities = (actor: Actor): boolean =>
  isStaff(actor) ||
  ['COMMITTEE_LEADER', 'DELEGATION_OFFICER', 'DELEGATE'].some((role) => holds(actor, role as 'DELEGATE'))

export const activityPolicy: Record<ActivityMove | 'view', Rule<OfDelegation>> = {
  view: seesActivities,
  change: keeps,
  keepAttendance: keeps,
  hold: keeps,
  cancel: keeps,
}

/** Why somebody was on leave is his own, and of those who keep the record. */
export const seesLeaveOf = (actor: Actor, activity: OfDelegation, delegateId: string): boolean =>
  keeps(actor, activity) || isDelegate(actor, delegateId)

export const activityMovesOpenTo = (actor: Actor, activity: Activity): ActivityMove[] =>
  activityMoves.filter(
    (move) => isOpen(activityWorkflow, activity.state, move) && activityPolicy[move](actor, activity),
  )
