import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type ApiToken = {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly scopes: readonly string[]
  readonly createdAt: string
  /** the last day on which it works */
  readonly until: LocalDate
  readonly lastUsedAt: string | null
  readonly state: 'LIVE' | 'EXPIRED' | 'REVOKED' | 'MANDATE_ENDED'
}

const mostShown = 100

/** One's own, the newest first; the secrets themselves nobody knows any more. */
export const listApiTokens: Query<null, readonly ApiToken[]> = async ({ tx, actor, moment }) =>
  open(tx).$queryRaw<ApiToken[]>`
    SELECT t.id, t.name, t.prefix, t.scopes, to_json(t.created_at)#>>'{}' AS "createdAt", ((t.expires_at - interval '1 second') AT TIME ZONE ${actor.congress.timeZone})::date::text AS until,
      to_json(t.last_used_at)#>>'{}' AS "lastUsedAt",
      CASE WHEN t.revoked_at IS NOT NULL THEN 'REVOKED' WHEN t.expires_at <= ${moment.now} THEN 'EXPIRED'
        WHEN EXISTS (SELECT FROM delegate d WHERE d.person_id = t.person_id AND d.mandate_to < ${moment.today}::date
          AND d.mandate_to >= (t.created_at AT TIME ZONE ${actor.congress.timeZone})::date) THEN 'MANDATE_ENDED' ELSE 'LIVE' END AS state
      FROM api_token t WHERE t.person_id = ${actor.personId}::uuid ORDER BY t.id DESC LIMIT ${mostShown}`
