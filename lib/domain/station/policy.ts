import { type Actor, delegationsOf, holds, isStaff, liaisesFor, mandatesOf } from '../access/actor'
import type { StationDay } from './station-day'

type Placed = { readonly delegationId: string | null }

/** The office keeps every station, the officer of a delegation those of its own; whoever is on duty writes down his day. */
export const stationPolicy = {
  read: (actor: Actor): boolean =>
    isStaff(actor) ||
    holds(actor, 'COMMITTEE_LEADER') ||
    holds(actor, 'GOVERNMENT_OFFICE') ||
    delegationsOf(actor).length > 0 ||
    mandatesOf(actor).length > 0,
  /** opens one at all; which, is asked of `keep` */
  keepAny: (actor: Actor): boolean => isStaff(actor) || delegationsOf(actor).length > 0,
  keep: (actor: Actor, { delegationId }: Placed): boolean => isStaff(actor) || liaisesFor(actor, delegationId),
  record: (actor: Actor, day: Pick<StationDay, 'delegationId' | 'delegateIds'>): boolean =>
    isStaff(actor) ||
    liaisesFor(actor, day.delegationId) ||
    mandatesOf(actor).some((mandate) => day.delegateIds.includes(mandate)),
}

/** Null: of every delegation. */
export const delegationsKeptBy = (actor: Actor): readonly string[] | null =>
  isStaff(actor) ? null : delegationsOf(actor)
