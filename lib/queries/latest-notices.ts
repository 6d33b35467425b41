import type { EventType } from '@/lib/domain/events'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { type Concealing, concealed, wordsToConceal } from './secrecy'
import { shownTo } from './shown-to'
import { visibleTo } from './visible-to'

export type Told = {
  noticeId: string
  isRead: boolean
  /** the suggestion it is about */
  id: string
  title: string
  /** its page is still there for whoever reads */
  opens: boolean
  numberText: string | null
  type: EventType
  at: Date
  by: string | null
  data: Record<string, unknown>
}

const most = 6

/** What the actor was told of last, the newest first. */
export async function latestNotices({ tx, actor }: Reading): Promise<Told[]> {
  const rows = await open(tx).$queryRaw<(Told & Concealing)[]>`
    SELECT o.id AS "noticeId", o.read_at IS NOT NULL AS "isRead", s.id, s.title, s.number_text AS "numberText", e.type, e.at, e.actor_name AS by, e.data, coalesce(${visibleTo(actor)}, false) AS opens, ${wordsToConceal(actor)} AS conceal
      FROM notice o JOIN event e ON e.id = o.event_id JOIN suggestion s ON s.id = e.suggestion_id
     WHERE o.person_id = ${actor.personId}::uuid AND o.channel = 'IN_APP' AND ${shownTo(actor)}
     ORDER BY o.id DESC LIMIT ${most}`
  return rows.map(concealed)
}
