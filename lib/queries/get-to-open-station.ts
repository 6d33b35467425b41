import { authorize } from '@/lib/domain/access/policy'
import { delegationsKeptBy, stationPolicy } from '@/lib/domain/station/policy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

type Named = { readonly id: string; readonly name: string }

export type ToOpenStation = { readonly delegations: readonly Named[]; readonly towns: readonly Named[] }

/** For which delegations whoever asks may open a station, and in which towns one can be. */
export const getToOpenStation: Query<null, ToOpenStation> = async ({ tx, actor, moment }) => {
  authorize(actor, stationPolicy.keepAny, null)
  const kept = delegationsKeptBy(actor)
  const own = kept === null ? Prisma.sql`true` : Prisma.sql`g.id = ANY(${[...kept]}::uuid[])`
  const [row] = await open(tx).$queryRaw<ToOpenStation[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) ORDER BY g.ordinal), '[]') FROM delegation g
        WHERE ${own} AND g.term_id = (SELECT t.id FROM term t WHERE t.starts_on <= ${moment.today}::date ORDER BY t.starts_on DESC LIMIT 1)) AS delegations,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id), '[]') FROM unit u
        WHERE u.kind = 'TOWN' AND u.valid_from <= ${moment.today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${moment.today}::date)) AS towns`
  return row ?? { delegations: [], towns: [] }
}
