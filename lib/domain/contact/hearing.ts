import type { Assignment } from '../assignment/assignment'
import { ensureMove, withAssignment } from '../assignment/handling'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'

/** 联系不上 代表表示不需要 仅供参考 其他 */
export const waiverGrounds = ['UNREACHABLE', 'DELEGATE_WISH', 'FOR_REFERENCE', 'OTHER'] as const
export type WaiverGround = (typeof waiverGrounds)[number]

/** [SD 17][SD 24]: no reply before the delegate was heard in this round, unless somebody who may has waived it. */
export function ensureHeard({ heard, contactWaived }: Pick<Assignment, 'heard' | 'contactWaived'>): void {
  if (heard === 0 && !contactWaived) throw new Refusal('delegate-not-heard')
}

export function waiveContact(suggestion: Suggestion, assignment: Assignment): Suggestion {
  ensureMove(suggestion, assignment, 'waiveContact')
  return withAssignment(suggestion, assignment.id, { contactWaived: true })
}
