import { type Actor, delegationsOf, holds, isStaff } from '@/lib/domain/access/actor'
import type { Rule } from '@/lib/domain/access/policy'

/** The office and the leaders see every channel; a liaison officer what belongs to his delegation. */
export const mayViewChannels: Rule<null> = (actor) => seesAllChannels(actor) || delegationsOf(actor).length > 0

export const seesAllChannels = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** Leaders count what waits unchecked or was set aside, and do not read it. */
export const opensUncounted = (actor: Actor): boolean => isStaff(actor) || !seesAllChannels(actor)
