import { type Actor, holds, isDelegate, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'

type Delivered = { readonly unitId: string; readonly delegateId: string }

const watches = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

/** A delegate takes his own letter and nobody else's; the unit that wrote it and those who watch over it see all of a reply. */
export const letterPolicy = {
  take: (actor, { unitId, delegateId }) => isDelegate(actor, delegateId) || worksAt(actor, unitId) || watches(actor),
  handOver: (actor, { unitId }) => worksAt(actor, unitId) || isStaff(actor),
} as const satisfies Record<string, Rule<Delivered>>
