import type { Actor } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Channel } from '@/lib/domain/notices/topics'
import { open, type Tx } from './tx'

export type TakenUp = { readonly personId: string; readonly channel: Channel; readonly attempts: number }

/**
 * Counts the attempt before it is made. What was accepted or given up is not taken up again; what a killed worker had in
 * its hands is, because nobody knows how far it came.
 */
export async function takeUpNotice(tx: Tx, id: string, now: Date): Promise<TakenUp | null> {
  const [taken] = await open(tx).$queryRaw<TakenUp[]>`
    UPDATE notice SET state = 'SENT', sent_at = ${now}, attempts = attempts + 1
     WHERE id = ${id}::uuid AND channel <> 'IN_APP' AND state IN ('WAITING', 'SENT')
    RETURNING person_id AS "personId", channel, attempts`
  return taken ?? null
}

export async function keepDelivered(tx: Tx, id: string, now: Date): Promise<void> {
  await open(tx).notice.update({ where: { id }, data: { state: 'DELIVERED', deliveredAt: now, failure: null } })
}

export async function keepWaiting(tx: Tx, id: string, failure: string): Promise<void> {
  await open(tx).notice.update({ where: { id }, data: { state: 'WAITING', sentAt: null, failure } })
}

export async function keepFailed(tx: Tx, id: string, failure: string, now: Date): Promise<void> {
  await open(tx).notice.update({ where: { id }, data: { state: 'FAILED', failedAt: now, failure } })
}

/** Somebody as the doors would see him now, for what is said to him while he is away. */
export async function readActor(tx: Tx, personId: string, today: LocalDate): Promise<Actor> {
  const [actor] = await readActors(tx, [personId], today)
  if (!actor) throw new Error('a notice belongs to a person')
  return actor
}

export async function readActors(tx: Tx, personIds: readonly string[], today: LocalDate): Promise<Actor[]> {
  const rows = await open(tx).$queryRaw<{ actor: Actor }[]>`
    SELECT jsonb_build_object('personId', p.id, 'accountId', p.id, 'signInId', p.id, 'name', p.name,
        'congress', jsonb_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name, 'timeZone', c.time_zone,
          'isDemonstration', c.is_demonstration),
        'grants', CASE WHEN EXISTS (SELECT FROM account k WHERE k.person_id = p.id AND k.disabled_at IS NOT NULL) THEN '[]'
          ELSE access.grants_of(p.id, ${today}::date) END) AS actor
      FROM person p JOIN congress c ON c.id = p.congress_id WHERE p.id = ANY(${[...personIds]}::uuid[]) ORDER BY p.id`
  return rows.map(({ actor }) => actor)
}

export async function readTimeZone(tx: Tx): Promise<string> {
  const { timeZone } = await open(tx).congress.findFirstOrThrow({ select: { timeZone: true } })
  return timeZone
}
