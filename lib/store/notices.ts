import { addressOn, type Channel, topics, usualChoice } from '@/lib/domain/notices/topics'
import { isTold, ruleOf } from '@/lib/notifications/rules'
import type { TellingRule } from '@/lib/notifications/telling'
import { Prisma } from '@/prisma/generated/client'
import { hearersOf, type TellingEvent } from './hearers'
import { open, type Tx } from './tx'

type Told = TellingEvent & { readonly type: string }

/**
 * One row an event, person and channel, however often the job runs: what stands already is not written again.
 * Answers with those that have to leave the house at once.
 */
export async function addNotices(tx: Tx, eventId: string, channels: readonly Channel[], now: Date): Promise<string[]> {
  const [event] = await open(tx).$queryRaw<Told[]>`
    SELECT type, suggestion_id AS "suggestionId", subject_id AS "subjectId", data FROM event WHERE id = ${eventId}::uuid`
  if (!event || !isTold(event.type)) return []
  const rule = ruleOf(event.type)
  const { isStatutory } = topics[rule.topic]
  const heard = heardOf(eventId, event, rule)
  await open(tx).$executeRaw`
    INSERT INTO notice (congress_id, event_id, person_id, is_statutory, queued_at, delivered_at)
    SELECT h.congress_id, ${eventId}::uuid, h.person_id, ${isStatutory}, ${now}, ${now} FROM (${heard}) h
    ON CONFLICT DO NOTHING`
  if (channels.length === 0) return []
  const written = await open(tx).$queryRaw<{ id: string; state: string }[]>`
    INSERT INTO notice (congress_id, event_id, person_id, is_statutory, channel, state, queued_at, failed_at, failure)
    SELECT w.congress_id, ${eventId}::uuid, w.person_id, ${isStatutory}, w.channel, w.state, ${now},
      CASE WHEN w.state = 'FAILED' THEN ${now}::timestamptz END, CASE WHEN w.state = 'FAILED' THEN 'no-address' END
      FROM (${leaving(heard, rule, channels)} UNION ALL ${unreachable(heard, rule, channels)}) w
    ON CONFLICT DO NOTHING RETURNING id, state`
  return written.filter(({ state }) => state === 'WAITING').map(({ id }) => id)
}

/** One's own, up to the newest that was on the page: what came meanwhile stays new. */
export async function markNoticesRead(tx: Tx, personId: string, upTo: string, now: Date): Promise<number> {
  const { count } = await open(tx).notice.updateMany({
    where: { personId, channel: 'IN_APP', readAt: null, id: { lte: upTo } },
    data: { readAt: now },
  })
  return count
}

/** Whether it was new; null when it is not his. Read once, it stays read as of then. */
export async function markNoticeRead(tx: Tx, personId: string, id: string, now: Date): Promise<boolean | null> {
  const mine = { id, personId, channel: 'IN_APP' }
  const { count } = await open(tx).notice.updateMany({ where: { ...mine, readAt: null }, data: { readAt: now } })
  if (count > 0) return true
  return (await open(tx).notice.count({ where: mine })) > 0 ? false : null
}

function heardOf(eventId: string, event: Told, { hearers }: TellingRule): Prisma.Sql {
  const people = hearers.map((one) => hearersOf[one](event))
  return Prisma.sql`
    SELECT e.congress_id, p.person_id FROM event e, (${Prisma.join(people, ' UNION ')}) AS p
     WHERE e.id = ${eventId}::uuid AND p.person_id IS DISTINCT FROM e.actor_id`
}

/** Somebody without an account is reached all the same; whose account was closed is not written to, and not rung up. */
const mayEnter = Prisma.sql`NOT EXISTS (SELECT FROM account k WHERE k.person_id = h.person_id AND k.disabled_at IS NOT NULL)`

/** On each channel that reaches the person and that he has not switched off; of the statutory he cannot. */
function leaving(heard: Prisma.Sql, { topic }: TellingRule, channels: readonly Channel[]): Prisma.Sql {
  const ways = channels.map(
    (channel) => Prisma.sql`(${channel}::text, ${usualChoice(topic, channel)}::text, ${addressOn(channel)}::text)`,
  )
  return Prisma.sql`
    SELECT h.congress_id, h.person_id, c.channel,
        CASE coalesce(n.choice, c.usual) WHEN 'DIGEST' THEN 'IN_DIGEST' ELSE 'WAITING' END AS state
      FROM (${heard}) h JOIN person p ON p.id = h.person_id CROSS JOIN (VALUES ${Prisma.join(ways)}) AS c (channel, usual, address)
      LEFT JOIN notice_preference n ON n.person_id = h.person_id AND n.channel = c.channel AND n.topic = ${topic}
        AND NOT ${topics[topic].isStatutory}
     WHERE coalesce(n.choice, c.usual) <> 'OFF' AND ${mayEnter} AND CASE c.address WHEN 'email' THEN p.email ELSE p.phone END IS NOT NULL`
}

/** What must reach a person and has no way out to him has failed at once: the office rings him up. */
function unreachable(heard: Prisma.Sql, { topic }: TellingRule, channels: readonly Channel[]): Prisma.Sql {
  const addresses = channels.map(addressOn)
  return Prisma.sql`
    SELECT h.congress_id, h.person_id, ${channels[0]}::text, 'FAILED' FROM (${heard}) h JOIN person p ON p.id = h.person_id
     WHERE ${topics[topic].isStatutory}::boolean AND ${mayEnter} AND NOT (${addresses.includes('email')}::boolean AND p.email IS NOT NULL
       OR ${addresses.includes('phone')}::boolean AND p.phone IS NOT NULL)`
}
