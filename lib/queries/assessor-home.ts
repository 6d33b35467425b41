import { holds } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { isConfirmed } from '@/lib/store/heard'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { type CountedSearch, searchesAtHome } from './saved-searches'
import { assessedBy, visibleTo } from './visible-to'

export type AssessedUnit = {
  id: string
  name: string
  replied: number
  late: number
  contacted: number
  again: number
  latest: { id: string; numberText: string | null; title: string }[]
}

const latestFew = 3

/** The units of the actor's groups that he is not barred from, and what they have answered; what is still in hand is not looked at yet. */
export type AssessorHome = { readonly units: readonly AssessedUnit[]; readonly searches: readonly CountedSearch[] }

export const assessorHome: Query<null, AssessorHome> = async (reading) => {
  const { tx, actor } = reading
  if (!holds(actor, 'ASSESSOR')) throw new Refusal('not-found')
  const units = await open(tx).$queryRaw<AssessedUnit[]>`
    WITH answered AS MATERIALIZED (
      SELECT a.id, a.unit_id, s.id AS suggestion_id, s.number_text, s.title, s.round, a.due_on, p.signed_on,
          EXISTS (SELECT FROM contact k WHERE k.assignment_id = a.id AND ${isConfirmed}) AS contacted
        FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id
        JOIN reply p ON p.assignment_id = a.id AND p.round = s.round
       WHERE ${assessedBy(actor)} AND a.ended_on IS NULL AND p.signed_on IS NOT NULL AND ${visibleTo(actor)})
    SELECT u.id, u.name, ${countOf(Prisma.sql`true`)} AS replied, ${countOf(Prisma.sql`w.signed_on > w.due_on`)} AS late,
      ${countOf(Prisma.sql`w.contacted`)} AS contacted, ${countOf(Prisma.sql`w.round > 1`)} AS again,
      (SELECT coalesce(json_agg(json_build_object('id', l.suggestion_id, 'numberText', l.number_text, 'title', l.title) ORDER BY l.signed_on DESC), '[]')
        FROM (SELECT * FROM answered w WHERE w.unit_id = u.id ORDER BY signed_on DESC, id LIMIT ${latestFew}) l) AS latest
    FROM unit u WHERE ${assessedBy(actor)} ORDER BY u.name`
  return { units, searches: await searchesAtHome(reading) }
}

const countOf = (which: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT count(*)::int FROM answered w WHERE w.unit_id = u.id AND ${which})`
