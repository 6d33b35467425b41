import { type Actor, delegationsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { outcomeFacets, type VoiceOutcomeKey } from '@/lib/domain/figures/channels/outcome'
import { seesAllChannels } from '@/lib/domain/figures/channels/policy'
import { type FedState, otherChannels, reportedChannels } from '@/lib/domain/figures/channels/voice-cell'
import type { Facet, VoiceFigure } from '@/lib/domain/figures/channels/voice-figure'
import type { VoiceChannel } from '@/lib/domain/voice/voice'
import type { ChannelScope } from '@/lib/schemas/channel-list'
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

/** Of an activity `a` at station `l`, over activitiesJoined. */
export const delegationOfActivity = Prisma.sql`coalesce(a.delegation_id, l.delegation_id)`
export const activitiesJoined = Prisma.sql`activity a LEFT JOIN liaison_station l ON l.id = a.station_id`
/** A delegate counts where it is said that he was present. */
export const personTimes = Prisma.sql`(SELECT count(*) FROM activity_delegate d WHERE d.activity_id = a.id AND d.presence = 'PRESENT')`

/** What was held, by those whose activities whoever looks counts. */
export const heldFor = (actor: Actor): Prisma.Sql => {
  const whose = seesAllChannels(actor)
    ? Prisma.sql`true`
    : Prisma.sql`coalesce(${delegationOfActivity} = ANY(${delegationsOf(actor)}::uuid[]), false)`
  return Prisma.sql`a.congress_id = ${actor.congress.id}::uuid AND a.state = 'HELD' AND ${whose}`
}

/** At this place, or at none. */
export function atPlace(column: Prisma.Sql, id: string | undefined): Prisma.Sql[] {
  if (!id) return []
  return id === 'none' ? [Prisma.sql`${column} IS NULL`] : [Prisma.sql`coalesce(${column} = ${id}::uuid, false)`]
}

export const channelsIn = (scope: ChannelScope): readonly VoiceChannel[] => {
  if (scope === 'reported') return reportedChannels
  return scope === 'others' ? otherChannels : [scope]
}

export const canBeTold = Prisma.sql`(v.source <> 'ANONYMOUS' OR v.receipt_hash IS NOT NULL)`
export const isTold = Prisma.sql`(v.told_on IS NOT NULL)`
export const isLate = (today: LocalDate): Prisma.Sql =>
  Prisma.sql`(v.state = 'PASSED' AND coalesce(v.due_on < ${today}::date, false))`
export const wasLate = Prisma.sql`coalesce(coalesce(v.first_answered_on, v.answered_on) > v.due_on, false)`

/** Which suggestions are how far. */
export type FedIds = ReadonlyMap<FedState, readonly string[]>
type Asked = { readonly today: LocalDate; readonly fed: FedIds }

/** The voices behind a number, by the very conditions that counted it. */
export const conditionOf = ({ base, any }: VoiceFigure, asked: Asked): Prisma.Sql =>
  base === null ? anyOf(any, asked) : Prisma.sql`(${conditionOf(base, asked)} AND ${anyOf(any, asked)})`

/** The voices that came out in one way, likewise. */
export const outcomeCondition = (outcome: VoiceOutcomeKey, asked: Asked): Prisma.Sql =>
  anyOf(outcomeFacets[outcome], asked)

const anyOf = (any: readonly Facet[], asked: Asked): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    any.map((facet) => Prisma.sql`(${facetOf(facet, asked)})`),
    ' OR ',
  )})`

function facetOf(facet: Facet, { today, fed }: Asked): Prisma.Sql {
  const among = (column: Prisma.Sql, values: readonly (string | null)[] | undefined) =>
    values
      ? [Prisma.sql`coalesce(${column} = ANY(${values.filter((one) => one !== null)}), ${values.includes(null)})`]
      : []
  const is = (mark: Prisma.Sql, wanted: boolean | undefined) =>
    wanted === undefined ? [] : [Prisma.sql`${mark} = ${wanted}`]
  const suggestions = facet.fed?.flatMap((state) => (state === null ? [] : (fed.get(state) ?? [])))
  const all = [
    ...among(Prisma.sql`v.state`, facet.state),
    ...among(Prisma.sql`v.ending`, facet.ending),
    ...among(Prisma.sql`v.result`, facet.result),
    ...(suggestions
      ? [Prisma.sql`coalesce(v.suggestion_id = ANY(${suggestions}::uuid[]), ${facet.fed?.includes(null) ?? false})`]
      : []),
    ...is(canBeTold, facet.canBeTold),
    ...is(isTold, facet.isTold),
    ...is(isLate(today), facet.isLate),
    ...is(wasLate, facet.wasLate),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}
