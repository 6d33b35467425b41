import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { idleMinutes } from './transact'
import { open, type Tx } from './tx'

type Hash = Uint8Array<ArrayBuffer>

/** One submission: who holds which token asks for which command, under which key, with which body. */
export type Attempt = {
  readonly tokenHash: Hash
  readonly key: string
  readonly command: string
  readonly requestHash: Hash
  readonly now: Date
  /** a program comes with a token of its own, and not with a session */
  readonly byProgram?: true
}

/** `what` is counted so often within so many seconds. */
export type Window = { readonly what: string; readonly count: number; readonly seconds: number }

export type Entry = { readonly actor: Actor; readonly isFirst: boolean; readonly spent: Spent | null }

/** How often a person did this within the running window, which ends at `expire` (milliseconds). */
export type Spent = { readonly points: number; readonly expire: number }

type EntryRow = { actor: Actor | null; isFirst: boolean; spent: Spent | null }

/**
 * Session, key and limit in one round trip. The source of the inserted row is the entered session,
 * so that its congress's context is in force before row level security looks at it.
 */
export async function enterOnce(tx: Tx, attempt: Attempt, { what }: Pick<Window, 'what'>): Promise<Entry> {
  const { key, command, requestHash, now, byProgram } = attempt
  const [row] = await open(tx).$queryRaw<EntryRow[]>`
    WITH entered AS MATERIALIZED (
      SELECT ${entering(attempt)} AS actor
    ), claimed AS (
      INSERT INTO idempotency (person_id, key, congress_id, command, request_hash, at)
      SELECT (actor->>'personId')::uuid, ${key}, (actor->'congress'->>'id')::uuid, ${command}, ${requestHash}, ${now}
        FROM entered WHERE actor IS NOT NULL
      ON CONFLICT DO NOTHING RETURNING true
    )
    SELECT actor, EXISTS (SELECT FROM claimed) AS "isFirst",
      (SELECT jsonb_build_object('points', points, 'expire', expire) FROM rate_limit
        WHERE key = ${`${what}:`} || (actor->>'personId') AND expire > ${now.getTime()}::bigint) AS spent
    FROM entered`
  if (!row?.actor) throw new Refusal(byProgram ? 'token-refused' : 'session-ended')
  return { actor: row.actor, isFirst: row.isFirst, spent: row.spent }
}

const entering = ({ tokenHash, now, byProgram }: Attempt): Prisma.Sql =>
  byProgram
    ? Prisma.sql`access.enter_api_token(${tokenHash}, ${now})`
    : Prisma.sql`access.enter_session(${tokenHash}, ${now}, ${`${idleMinutes} minutes`}::interval)`

type KeptRow = { command: string; sameRequest: boolean; response: object | null }

/** What the first submission under this key was answered. */
export async function keptAnswer(tx: Tx, personId: string, attempt: Attempt): Promise<object> {
  const [kept] = await open(tx).$queryRaw<KeptRow[]>`
    SELECT command, request_hash = ${attempt.requestHash} AS "sameRequest", response
      FROM idempotency WHERE person_id = ${personId}::uuid AND key = ${attempt.key}`
  if (!kept?.response) throw new Refusal('still-running')
  if (!kept.sameRequest || kept.command !== attempt.command) throw new Refusal('key-reused')
  return kept.response
}

/** Whether this key was answered before: then nothing is done, and nothing is counted. */
export async function isAnswered(tx: Tx, personId: string, { key }: Pick<Attempt, 'key'>): Promise<boolean> {
  const [kept] = await open(tx).$queryRaw<{ key: string }[]>`
    SELECT key FROM idempotency WHERE person_id = ${personId}::uuid AND key = ${key} AND response IS NOT NULL`
  return kept !== undefined
}

/** Keeps the answer with its key and counts the act, in the transaction of the effect. */
export async function keepAnswer(tx: Tx, personId: string, attempt: Attempt, answer: object, window: Window | null) {
  const counted = window ? countOf(personId, attempt.now, window) : Prisma.sql`SELECT 0 AS points, 0::float8 AS expire`
  const [spent] = await open(tx).$queryRaw<Spent[]>`
    WITH kept AS (
      UPDATE idempotency SET response = ${JSON.stringify(answer)}::jsonb WHERE person_id = ${personId}::uuid AND key = ${attempt.key}
    )
    ${counted}`
  return spent as Spent
}

/** A refused act is counted too; its own transaction is gone, so this is another. */
export async function countAct(tx: Tx, personId: string, now: Date, window: Window): Promise<Spent> {
  const [spent] = await open(tx).$queryRaw<Spent[]>(countOf(personId, now, window))
  return spent as Spent
}

/** What only reads is limited too: lists to take away, and what programs ask for by themselves. */
export async function ensureReadsWithin(
  tx: Tx,
  personId: string,
  what: string,
  now: Date,
  window: Omit<Window, 'what'>,
) {
  const [spent] = await open(tx).$queryRaw<Spent[]>(countOf(personId, now, { ...window, what }))
  if (!spent || spent.points <= window.count) return spent
  throw new Refusal('too-many-requests', { seconds: Math.ceil((spent.expire - now.getTime()) / 1000) })
}

function countOf(personId: string, now: Date, { what, seconds }: Window): Prisma.Sql {
  const until = now.getTime() + seconds * 1000
  return Prisma.sql`
    INSERT INTO rate_limit (key, points, expire) VALUES (${`${what}:${personId}`}, 1, ${until}::bigint)
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN rate_limit.expire > ${now.getTime()}::bigint THEN rate_limit.points + 1 ELSE 1 END,
      expire = CASE WHEN rate_limit.expire > ${now.getTime()}::bigint THEN rate_limit.expire ELSE excluded.expire END
    RETURNING points, expire::float8 AS expire`
}
