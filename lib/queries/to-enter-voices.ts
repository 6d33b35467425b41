import { type Actor, delegationsOf, isStaff, mandatesOf } from '@/lib/domain/access/actor'
import type { ActivityKind } from '@/lib/domain/activity/activity'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { channelOf } from '@/lib/domain/voice/entering'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Choosable } from './get-co-signing'
import type { Query } from './query'

export type ChosenPlace = { readonly id: string; readonly name: string }
export type ChosenActivity = ChosenPlace & { readonly kind: ActivityKind; readonly heldOn: LocalDate }

export type ToEnterVoices = {
  /** the own one, for whoever enters only what he raises himself */
  readonly ownDelegateId: string | null
  readonly delegates: readonly Choosable[]
  readonly activities: readonly ChosenActivity[]
  readonly stations: readonly ChosenPlace[]
}

const mostActivities = 100
const heard = Object.entries(channelOf).flatMap(([kind, channel]) => (channel ? [kind] : []))

/** What can be chosen by whoever brings in voices: the office all, an officer his delegation, a delegate himself. */
export const toEnterVoices: Query<null, ToEnterVoices> = async ({ tx, actor, moment }) => {
  const whose = entersFor(actor)
  if (!whose) throw new Refusal('not-found')
  const [row] = await open(tx).$queryRaw<Omit<ToEnterVoices, 'ownDelegateId'>[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'delegation', g.name) ORDER BY g.ordinal, d.name, d.id), '[]')
        FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id WHERE d.mandate_from <= ${moment.today}::date
         AND (d.mandate_to IS NULL OR d.mandate_to >= ${moment.today}::date) AND ${whose.delegates}) AS delegates,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'heldOn', a.held_on) ORDER BY a.held_on DESC, a.name), '[]')
        FROM (SELECT * FROM activity a WHERE a.state <> 'CANCELLED' AND a.held_on <= ${moment.today}::date AND a.kind = ANY(${heard}) AND ${whose.places}
          ORDER BY a.held_on DESC, a.id LIMIT ${mostActivities}) a) AS activities,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]')
        FROM liaison_station a WHERE a.valid_from <= ${moment.today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${moment.today}::date) AND ${whose.places}) AS stations`
  const own = !isStaff(actor) && delegationsOf(actor).length === 0 ? (mandatesOf(actor)[0] ?? null) : null
  return { ownDelegateId: own, ...(row ?? { delegates: [], activities: [], stations: [] }) }
}

/** Over `delegate d`, and over what belongs to a delegation as `a`; a delegate may name any place where he spoke. */
function entersFor(actor: Actor): { delegates: Prisma.Sql; places: Prisma.Sql } | null {
  const [delegations, mandates] = [delegationsOf(actor), mandatesOf(actor)]
  if (isStaff(actor)) return { delegates: Prisma.sql`true`, places: Prisma.sql`true` }
  if (delegations.length > 0)
    return {
      delegates: Prisma.sql`d.delegation_id = ANY(${delegations}::uuid[])`,
      places: Prisma.sql`a.delegation_id = ANY(${delegations}::uuid[])`,
    }
  if (mandates.length === 0) return null
  return { delegates: Prisma.sql`d.id = ANY(${mandates}::uuid[])`, places: Prisma.sql`true` }
}
