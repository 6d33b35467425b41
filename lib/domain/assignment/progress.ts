import { type Actor, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import { type Assignment, isInForce, owesReply } from './assignment'

export const progressPolicy: { post: Rule<Assignment> } = {
  post: (actor: Actor, { unitId }) => worksAt(actor, unitId),
}

/** From its acknowledgement until the suggestion is over: also after the reply, while a promise is kept. */
export const canPostProgress = ({ status }: Pick<Suggestion, 'status'>, assignment: Assignment): boolean =>
  !isOver(status) && isInForce(assignment) && owesReply(assignment) && assignment.acknowledgedAt !== null

export function ensureCanPost(suggestion: Suggestion, assignment: Assignment): void {
  if (!canPostProgress(suggestion, assignment))
    throw new Refusal('move-not-open', { state: assignment.status, move: 'postProgress' })
}
