import { type Actor, holds, isDelegate, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { governmentKinds } from '../suggestion/policy'
import type { Opinion } from './opinion'

function answers(actor: Actor, { party, unitId, leadDelegateId, askedKinds }: Opinion): boolean {
  if (party === 'UNIT') return unitId !== null && worksAt(actor, unitId)
  if (party === 'DELEGATE') return isDelegate(actor, leadDelegateId)
  return holds(actor, 'GOVERNMENT_OFFICE') && askedKinds.some((kind) => governmentKinds.includes(kind))
}

/** The office plans; the government office reads what was sent out; each party answers for itself. */
export const planningPolicy = {
  seeDesk: (actor) => isStaff(actor) || holds(actor, 'GOVERNMENT_OFFICE'),
  answer: answers,
} as const satisfies { seeDesk: Rule<null>; answer: Rule<Opinion> }
