import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type CalendarFeed = { openedAt: string; lastReadAt: string | null }

/** One's own, while it is open; the address itself nobody knows any more. */
export const getCalendarFeed: Query<null, CalendarFeed | null> = async ({ tx, actor }) => {
  const [feed] = await open(tx).$queryRaw<CalendarFeed[]>`
    SELECT to_json(f.opened_at)#>>'{}' AS "openedAt", to_json(f.last_read_at)#>>'{}' AS "lastReadAt"
      FROM calendar_feed f WHERE f.person_id = ${actor.personId}::uuid AND f.revoked_at IS NULL ORDER BY f.id DESC LIMIT 1`
  return feed ?? null
}
