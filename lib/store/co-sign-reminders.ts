import { open, type Tx } from './tx'

export type Unanswered = {
  readonly suggestionId: string
  readonly delegateId: string
  readonly name: string
  /** when he was asked, answered or was reminded last */
  readonly since: Date
  readonly closesAt: Date
}

/** Asked, in office, and not reminded of this closing time, which is near enough for a reminder; of one draft or of all. */
export function readUnanswered(tx: Tx, now: Date, suggestionId: string | null = null): Promise<Unanswered[]> {
  return open(tx).$queryRaw<Unanswered[]>`
    SELECT s.id AS "suggestionId", c.delegate_id AS "delegateId", d.name, s.co_sign_closes_at AS "closesAt",
      greatest(c.invited_at, c.decided_at, c.reminded_at) AS since
    FROM suggestion s JOIN co_signature c ON c.suggestion_id = s.id AND c.state = 'INVITED' JOIN delegate d ON d.id = c.delegate_id
    WHERE s.status = 'CO_SIGNING' AND s.co_sign_closes_at > ${now} AND s.co_sign_closes_at < ${now}::timestamptz + interval '2 days'
      AND (${suggestionId}::uuid IS NULL OR s.id = ${suggestionId}::uuid) AND d.end_ground IS NULL
      AND coalesce(c.invited_at, c.decided_at) IS NOT NULL AND c.reminded_for IS DISTINCT FROM s.co_sign_closes_at
    ORDER BY s.id, c.ordinal, c.id`
}

export async function saveReminded(tx: Tx, reminded: readonly Unanswered[], now: Date): Promise<void> {
  const [first] = reminded
  if (!first) return
  await open(tx).coSignature.updateMany({
    where: { suggestionId: first.suggestionId, delegateId: { in: reminded.map(({ delegateId }) => delegateId) } },
    data: { remindedAt: now, remindedFor: first.closesAt },
  })
}
