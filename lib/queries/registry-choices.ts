import { townsWhere } from '@/lib/store/towns'
import { Prisma } from '@/prisma/generated/client'

export type RegistryChoices = {
  sessions: { id: string; termId: string; term: number; session: number; year: number }[]
  categories: { id: string; name: string; year: number }[]
  towns: { id: string; name: string }[]
  units: { id: string; name: string }[]
  delegations: { id: string; name: string }[]
}

/** What the filters of the registry can be set to. */
export const registryChoices = Prisma.sql`
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'termId', t.id, 'term', t.number, 'session', s.number, 'year', s.year)
      ORDER BY t.number DESC, s.number DESC), '[]') FROM session s JOIN term t ON t.id = s.term_id) AS sessions,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'year', year) ORDER BY year DESC, ordinal), '[]') FROM category) AS categories,
    ${townsWhere(Prisma.sql`true`)} AS towns,
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', concat_ws(' / ', u.name, (SELECT string_agg(f.name, ' / ' ORDER BY f.until_on DESC) FROM unit_former_name f
      WHERE f.unit_id = u.id))) ORDER BY u.name), '[]') FROM unit u) AS units,
    (SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) ORDER BY t.number DESC, g.ordinal), '[]')
      FROM delegation g JOIN term t ON t.id = g.term_id) AS delegations`
