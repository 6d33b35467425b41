import type { Actor } from '@/lib/domain/access/actor'
import type { DeskFilter } from '@/lib/schemas/desk-filter'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { visibleTo } from './visible-to'

export const waits = Prisma.sql`s.status IN ('OFFICE_REVIEW', 'PRE_ASSIGNED')`

export type DeskSession = { id: string; term: number; session: number; year: number }

/** Every session, the newest first, and the one that is looked at. */
export async function deskSessions({ tx, actor }: Reading, chosen: string | undefined) {
  const sessions = await open(tx).$queryRaw<(DeskSession & { waiting: boolean })[]>`
    SELECT n.id, t.number AS term, n.number AS session, n.year,
        EXISTS (SELECT FROM suggestion s WHERE s.session_id = n.id AND ${waits} AND ${visibleTo(actor)}) AS waiting
      FROM session n JOIN term t ON t.id = n.term_id ORDER BY n.opens_on DESC`
  const present = sessions.find(({ id }) => id === chosen) ?? sessions.find(({ waiting }) => waiting) ?? sessions[0]
  return { sessions: sessions as readonly DeskSession[], sessionId: present?.id ?? null }
}

/** What waits on the desk, over `suggestion s`. */
export function onDesk(actor: Actor, sessionId: string | null, { period }: DeskFilter): Prisma.Sql {
  const ofPeriod = period ? Prisma.sql`s.period = ${period}` : Prisma.sql`true`
  return Prisma.sql`${visibleTo(actor)} AND ${waits} AND s.session_id = ${sessionId}::uuid AND ${ofPeriod}`
}

/** As the office chooses now. */
export const presentUnits = Prisma.sql`coalesce((SELECT json_agg(json_build_object('unitId', n.unit_id, 'role', n.role, 'part', n.part)
  ORDER BY n.ordinal) FROM planned_unit n WHERE n.suggestion_id = s.id), '[]')`

/** As it was sent out, for those who are not the office. */
export const sentUnits = Prisma.sql`coalesce((SELECT json_agg(json_build_object('unitId', q.unit_id, 'role', q.role, 'part', q.part)
  ORDER BY q.ordinal) FROM pre_assignment_opinion q WHERE q.suggestion_id = s.id AND q.superseded_at IS NULL AND q.party = 'UNIT'), '[]')`

export const groupOf = Prisma.sql`(SELECT m.group_id FROM case_group_member m WHERE m.suggestion_id = s.id AND m.left_at IS NULL)`
