import type { EventType } from '@/lib/domain/events'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type Told = {
  noticeId: string
  isRead: boolean
  /** the suggestion it is about */
  id: string
  title: string
  numberText: string | null
  type: EventType
  at: Date
  by: string | null
  data: Record<string, unknown>
}

const most = 6

/** What the actor was told of last, the newest first. */
export async function latestNotices({ tx, actor }: Reading): Promise<Told[]> {
  return open(tx).$queryRaw<Told[]>`
    SELECT w.notice_id AS "noticeId", w.is_read AS "isRead", s.id, s.title, s.number_text AS "numberText", w.type, w.at, w.actor_name AS by, w.data
      FROM (SELECT o.id AS notice_id, o.read_at IS NOT NULL AS is_read, e.type, e.at, e.actor_name, e.data, e.suggestion_id
              FROM notice o JOIN event e ON e.id = o.event_id WHERE o.person_id = ${actor.personId}::uuid ORDER BY o.id DESC LIMIT ${most}) w
      JOIN suggestion s ON s.id = w.suggestion_id ORDER BY w.notice_id DESC`
}
