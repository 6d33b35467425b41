import { type Actor, delegationsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { seesAllChannels } from '@/lib/domain/figures/channels/policy'
import type { FedState } from '@/lib/domain/figures/channels/voice-cell'
import type { Facet, VoiceFigure } from '@/lib/domain/figures/channels/voice-figure'
import { delegationOfVoice, isTakenIn } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'

/** Over voicesJoined: what is counted of the voices at all. */
export const countedFor = (actor: Actor): Prisma.Sql =>
  Prisma.sql`v.congress_id = ${actor.congress.id}::uuid AND ${isTakenIn} AND ${channelsOf(actor)}`

/** Whose voices whoever looks counts: all, or those of his delegation. */
export const channelsOf = (actor: Actor): Prisma.Sql =>
  seesAllChannels(actor)
    ? Prisma.sql`true`
    : Prisma.sql`coalesce(${delegationOfVoice} = ANY(${delegationsOf(actor)}::uuid[]), false)`

export const canBeTold = Prisma.sql`(v.source <> 'ANONYMOUS' OR v.receipt_hash IS NOT NULL)`
export const isTold = Prisma.sql`(v.told_on IS NOT NULL)`
export const isLate = (today: LocalDate): Prisma.Sql =>
  Prisma.sql`(v.state = 'PASSED' AND coalesce(v.due_on < ${today}::date, false))`
export const wasLate = Prisma.sql`coalesce(coalesce(v.first_answered_on, v.answered_on) > v.due_on, false)`

/** Which suggestions are how far. */
export type FedIds = ReadonlyMap<FedState, readonly string[]>
type Asked = { readonly today: LocalDate; readonly fed: FedIds }

/** The voices behind a number, by the very conditions that counted it. */
export const conditionOf = ({ base, any }: VoiceFigure, asked: Asked): Prisma.Sql => {
  const own = Prisma.sql`(${Prisma.join(
    any.map((facet) => facetOf(facet, asked)),
    ' OR ',
  )})`
  return base === null ? own : Prisma.sql`(${conditionOf(base, asked)} AND ${own})`
}

function facetOf(facet: Facet, { today, fed }: Asked): Prisma.Sql {
  const among = (column: Prisma.Sql, values: readonly string[] | undefined) =>
    values ? [Prisma.sql`coalesce(${column} = ANY(${[...values]}), false)`] : []
  const is = (mark: Prisma.Sql, wanted: boolean | undefined) =>
    wanted === undefined ? [] : [Prisma.sql`${mark} = ${wanted}`]
  const suggestions = facet.fed?.flatMap((state) => fed.get(state) ?? [])
  const all = [
    ...among(Prisma.sql`v.state`, facet.state),
    ...among(Prisma.sql`v.ending`, facet.ending),
    ...among(Prisma.sql`v.result`, facet.result),
    ...(suggestions ? [Prisma.sql`coalesce(v.suggestion_id = ANY(${suggestions}::uuid[]), false)`] : []),
    ...is(canBeTold, facet.canBeTold),
    ...is(isTold, facet.isTold),
    ...is(isLate(today), facet.isLate),
    ...is(wasLate, facet.wasLate),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}
