import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

const minutesLater = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000)
/** So long nobody else takes it up; a worker that was killed has lost it by then. */
const minutesInHand = 10

/** One row a webhook and event, however often the job runs. Answers with those that are new. */
export async function addDeliveries(
  tx: Tx,
  congressId: string,
  eventId: string,
  webhookIds: readonly string[],
  now: Date,
): Promise<string[]> {
  if (webhookIds.length === 0) return []
  const rows = await open(tx).webhookDelivery.createManyAndReturn({
    data: webhookIds.map((webhookId) => ({ congressId, webhookId, eventId, queuedAt: now, nextAt: inHand(now) })),
    skipDuplicates: true,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

const inHand = (now: Date) => minutesLater(now, minutesInHand)

export async function addTest(tx: Tx, congressId: string, webhookId: string, now: Date): Promise<string> {
  const data = { congressId, webhookId, byHand: true, queuedAt: now, nextAt: inHand(now) }
  return (await open(tx).webhookDelivery.create({ data, select: { id: true } })).id
}

export type OwnDelivery = { readonly id: string; readonly webhookId: string; readonly state: string }

/** Held until commit; of this owner, or not there. */
export async function lockDelivery(tx: Tx, personId: string, id: string): Promise<OwnDelivery | null> {
  const [row] = await open(tx).$queryRaw<OwnDelivery[]>`
    SELECT d.id, d.webhook_id AS "webhookId", d.state FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
     WHERE d.id = ${id}::uuid AND w.person_id = ${personId}::uuid FOR UPDATE OF d`
  return row ?? null
}

export async function queueAgain(tx: Tx, id: string, now: Date): Promise<void> {
  const waiting = { state: 'WAITING', byHand: true, nextAt: inHand(now), failure: null }
  await open(tx).webhookDelivery.update({ where: { id }, data: waiting })
}

export async function discardWaiting(tx: Tx, webhookId: string): Promise<void> {
  await open(tx).webhookDelivery.updateMany({
    where: { webhookId, state: 'WAITING' },
    data: { state: 'FAILED', nextAt: null, failure: 'stood-still' },
  })
}

export type TakenUp = {
  readonly id: string
  readonly webhookId: string
  readonly personId: string
  readonly eventId: string | null
  readonly address: string
  readonly attempts: number
  readonly byHand: boolean
  readonly queuedAt: Date
  readonly secret: Uint8Array
  readonly formerSecret: Uint8Array | null
  /** a mandate of its owner has ended since he made it */
  readonly hasEnded: boolean
}

/** Counts the attempt before it is made. Null where there is nothing to do any more, or one that fails is left in peace. */
export async function takeUpDelivery(tx: Tx, id: string, now: Date, today: LocalDate): Promise<TakenUp | null> {
  const [taken] = await open(tx).$queryRaw<TakenUp[]>`
    UPDATE webhook_delivery d SET attempts = d.attempts + 1, tried_at = ${now}, next_at = ${inHand(now)}
      FROM webhook w JOIN congress c ON c.id = w.congress_id
     WHERE d.id = ${id}::uuid AND w.id = d.webhook_id AND d.state = 'WAITING' AND w.state = 'LIVE'
       AND (d.by_hand OR w.rest_until IS NULL OR w.rest_until <= ${now})
    RETURNING d.id, d.webhook_id AS "webhookId", w.person_id AS "personId", d.event_id AS "eventId", w.address, d.attempts, d.by_hand AS "byHand",
      d.queued_at AS "queuedAt", w.secret, CASE WHEN w.former_until > ${now} THEN w.former_secret END AS "formerSecret",
      EXISTS (SELECT FROM delegate m WHERE m.person_id = w.person_id AND m.mandate_to < ${today}::date
        AND m.mandate_to >= (w.created_at AT TIME ZONE c.time_zone)::date) AS "hasEnded"`
  return taken ?? null
}

const mostAtOnce = 200

/** Those whose next attempt has come; they are in hand from now on. */
export async function takeDueDeliveries(tx: Tx, now: Date): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    UPDATE webhook_delivery SET next_at = ${inHand(now)} WHERE id IN (
      SELECT d.id FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
       WHERE d.state = 'WAITING' AND d.next_at <= ${now} AND w.state = 'LIVE' AND (d.by_hand OR w.rest_until IS NULL OR w.rest_until <= ${now})
       ORDER BY d.next_at LIMIT ${mostAtOnce} FOR UPDATE OF d SKIP LOCKED) RETURNING id`
  return rows.map(({ id }) => id)
}

type Told = { readonly statusCode: number | null; readonly answer: string | null }

export async function keepTaken(tx: Tx, { id, webhookId }: TakenUp, told: Told, now: Date): Promise<void> {
  await open(tx).webhookDelivery.updateMany({
    where: { id },
    data: { ...told, state: 'DELIVERED', nextAt: null, failure: null },
  })
  await open(tx).webhook.updateMany({
    where: { id: webhookId },
    data: { failures: 0, restUntil: null, lastSuccessAt: now },
  })
}

/** `nextAt` null: given up. Answers whether it still waited: its owner may have paused or deleted the webhook meanwhile. */
export async function keepNotTaken(
  tx: Tx,
  id: string,
  told: Told & { readonly failure: string | null },
  nextAt: Date | null,
): Promise<boolean> {
  const data = { ...told, state: nextAt === null ? 'FAILED' : 'WAITING', nextAt }
  return (await open(tx).webhookDelivery.updateMany({ where: { id, state: 'WAITING' }, data })).count > 0
}

export async function keepWithheld(tx: Tx, id: string): Promise<void> {
  await open(tx).webhookDelivery.update({ where: { id }, data: { state: 'WITHHELD', nextAt: null, failure: null } })
}

export type Reached = { readonly failures: number; readonly lastSuccessAt: Date | null; readonly name: string }

export const countFailure = (tx: Tx, webhookId: string): Promise<Reached> =>
  open(tx).webhook.update({
    where: { id: webhookId },
    data: { failures: { increment: 1 } },
    select: { failures: true, lastSuccessAt: true, name: true },
  })

export async function restWebhook(tx: Tx, id: string, restUntil: Date): Promise<void> {
  await open(tx).webhook.update({ where: { id }, data: { restUntil } })
}

const portion = 500

/** Answers whether there are more. */
export async function pruneDeliveries(tx: Tx, before: Date): Promise<boolean> {
  const gone = await open(tx).$executeRaw`
    DELETE FROM webhook_delivery WHERE id IN (
      SELECT id FROM webhook_delivery WHERE queued_at < ${before} AND state <> 'WAITING' LIMIT ${portion})`
  return gone === portion
}
