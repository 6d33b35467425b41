import { type Actor, holds, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import type { SuggestionStatus } from '../suggestion/workflow'
import { canBeKey, keyStateOf, type Nomination } from './nomination'

type Standing = Pick<Nomination, 'outcome' | 'revokedOn'>

const isCommittee = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** 提名 by the office and those who lead the committee; what the directors' meeting decided is written down by the office. */
export const keyPolicy = {
  nominate: isCommittee,
  takeBack: isCommittee,
  fix: isStaff,
  revoke: isStaff,
  seeNominations: isCommittee,
  /** the list: of the government office those that are fixed and that it sees */
  list: (actor) => isCommittee(actor) || holds(actor, 'GOVERNMENT_OFFICE'),
} as const satisfies Record<string, Rule<unknown>>

export type KeyWay = 'nominate' | 'takeBack' | 'revoke'

/** What is open to this person now; one at a time. */
export function keyWayOf(actor: Actor, status: SuggestionStatus, standing: Standing | null): KeyWay | null {
  const state = keyStateOf(standing)
  if (state === 'NOMINATED') return keyPolicy.takeBack(actor) ? 'takeBack' : null
  if (state === 'FIXED') return keyPolicy.revoke(actor) ? 'revoke' : null
  return canBeKey(status) && keyPolicy.nominate(actor) ? 'nominate' : null
}
