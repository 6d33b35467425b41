import type { Actor } from '@/lib/domain/access/actor'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { HeldReply, Release } from '@/lib/domain/release/release'
import { over } from '@/lib/domain/suggestion/workflow'
import { open, type Tx } from './tx'

type Hold = { readonly replyId: string; readonly version: number; readonly congressId: string; readonly byId: string }

export async function addHold(tx: Tx, { replyId, version, congressId, byId }: Hold, { now }: Moment): Promise<void> {
  await open(tx).replyHold.create({
    data: { replyId, version, congressId, heldById: byId, heldAt: now },
    select: { replyId: true },
  })
}

/** Delivered by itself or sent back: it goes out with no release any more. */
export async function leaveRelease(tx: Tx, replyId: string): Promise<void> {
  await open(tx).replyHold.updateMany({ where: { replyId }, data: { releaseId: null } })
}

export type LockedHold = HeldReply & {
  readonly suggestionId: string
  readonly unitId: string
  readonly unit: string
  readonly kind: UnitKind
}

/** In one order, so that two who plan at once do not wait for each other; with their suggestions, which nobody moves meanwhile. */
export async function lockHolds(tx: Tx, replyIds: readonly string[]): Promise<LockedHold[]> {
  const rows = await open(tx).$queryRaw<LockedHold[]>`
    SELECT p.id AS "replyId", s.id AS "suggestionId", s.number_text AS "numberText", a.due_on::text AS "dueOn", u.id AS "unitId", u.name AS unit,
      u.kind, h.release_id AS "releaseId",
      (p.signed_at IS NULL AND p.submitted_at IS NOT NULL AND coalesce(p.returned_at < p.submitted_at, true) AND a.ended_on IS NULL
        AND a.status = 'REPLY_UNDER_REVIEW' AND p.round = s.round AND s.status <> ALL(${[...over]})) AS "isReleasable"
    FROM reply p JOIN assignment a ON a.id = p.assignment_id JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id
      JOIN reply_hold h ON h.reply_id = p.id AND h.version = p.version
    WHERE p.id = ANY(${[...replyIds]}::uuid[]) ORDER BY s.id, p.id FOR UPDATE OF s, h`
  if (rows.length !== replyIds.length) throw new Refusal('not-found')
  return rows
}

type NewRelease = { readonly title: string; readonly on: LocalDate; readonly at: Date }

export async function addRelease(
  tx: Tx,
  actor: Actor,
  { title, on, at }: NewRelease,
  replyIds: readonly string[],
  { now }: Moment,
): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    WITH made AS (
      INSERT INTO letter_release (congress_id, title, release_on, release_at, planned_by_id, planned_by_name, planned_at)
      VALUES (${actor.congress.id}::uuid, ${title}, ${on}::date, ${at}, ${actor.personId}::uuid, ${actor.name}, ${now}) RETURNING id),
    joined AS (
      UPDATE reply_hold h SET release_id = made.id FROM made, reply p
       WHERE p.id = h.reply_id AND p.version = h.version AND p.id = ANY(${[...replyIds]}::uuid[]) RETURNING h.reply_id)
    SELECT id::text FROM made`
  if (!row) throw new Error('the release was not kept')
  return row.id
}

export type KeptRelease = Release & {
  readonly id: string
  readonly title: string
  readonly on: LocalDate
  readonly hour: string
  readonly plannedById: string
  readonly replies: readonly { replyId: string; suggestionId: string; unit: string }[]
}

export async function lockRelease(tx: Tx, id: string, timeZone: string): Promise<KeptRelease> {
  const [row] = await open(tx).$queryRaw<KeptRelease[]>`
    SELECT r.id, r.title, r.release_on::text AS on, to_char(r.release_at AT TIME ZONE ${timeZone}, 'HH24:MI') AS hour, r.release_at AS at,
      r.taken_back_at AS "takenBackAt", r.planned_by_id AS "plannedById",
      EXISTS (SELECT FROM reply_hold h JOIN reply p ON p.id = h.reply_id WHERE h.release_id = r.id AND p.signed_at IS NOT NULL) AS "isDone",
      (SELECT coalesce(json_agg(json_build_object('replyId', p.id, 'suggestionId', a.suggestion_id, 'unit', u.name) ORDER BY p.id), '[]')
        FROM reply_hold h JOIN reply p ON p.id = h.reply_id JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
        WHERE h.release_id = r.id) AS replies
    FROM letter_release r WHERE r.id = ${id}::uuid FOR UPDATE OF r`
  if (!row) throw new Refusal('not-found')
  return row
}

export async function takeBack(tx: Tx, id: string, byId: string, { now }: Moment): Promise<void> {
  await open(tx).replyHold.updateMany({ where: { releaseId: id }, data: { releaseId: null } })
  await open(tx).letterRelease.update({
    where: { id },
    data: { takenBackById: byId, takenBackAt: now },
    select: { id: true },
  })
}

export type DueLetter = {
  readonly replyId: string
  readonly assignmentId: string
  readonly suggestionId: string
  readonly version: number
  readonly title: string
  readonly on: LocalDate
  readonly hour: string
  readonly plannedById: string
  readonly plannedByName: string
}

/** The next letter whose moment has come; held until commit with its suggestion, and left to the next turn where somebody is at work on it. */
export async function holdNextLetter(
  tx: Tx,
  now: Date,
  timeZone: string,
  failed: readonly string[],
): Promise<DueLetter | null> {
  const [next] = await open(tx).$queryRaw<DueLetter[]>`
    SELECT p.id AS "replyId", a.id AS "assignmentId", s.id AS "suggestionId", h.version, r.title, r.release_on::text AS on,
      to_char(r.release_at AT TIME ZONE ${timeZone}, 'HH24:MI') AS hour, r.planned_by_id AS "plannedById", r.planned_by_name AS "plannedByName"
    FROM letter_release r JOIN reply_hold h ON h.release_id = r.id JOIN reply p ON p.id = h.reply_id
      JOIN assignment a ON a.id = p.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
    WHERE r.release_at <= ${now} AND p.signed_at IS NULL AND p.id <> ALL(${[...failed]}::uuid[])
    ORDER BY r.release_at, p.id LIMIT 1 FOR UPDATE OF s, h SKIP LOCKED`
  return next ?? null
}
