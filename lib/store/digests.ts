import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

const oneRound = 100

/**
 * Binds what waits for the morning into one letter a person, who gets one a day, however many workers do this at once.
 * Answers with the letters made; asked again until there are none.
 */
export async function makeDigests(tx: Tx, day: LocalDate, now: Date): Promise<string[]> {
  const made = await open(tx).$queryRaw<{ id: string }[]>`
    INSERT INTO digest (congress_id, person_id, day, state, notices, made_at)
    SELECT n.congress_id, n.person_id, ${day}::date, 'WAITING', 0, ${now} FROM notice n
     WHERE n.state = 'IN_DIGEST' AND n.digest_id IS NULL
       AND NOT EXISTS (SELECT FROM digest d WHERE d.person_id = n.person_id AND d.day = ${day}::date)
     GROUP BY n.congress_id, n.person_id LIMIT ${oneRound}
    ON CONFLICT DO NOTHING RETURNING id`
  const ids = made.map(({ id }) => id)
  await open(tx).$executeRaw`
    UPDATE notice n SET digest_id = d.id FROM digest d
     WHERE d.id = ANY(${ids}::uuid[]) AND n.person_id = d.person_id AND n.state = 'IN_DIGEST' AND n.digest_id IS NULL`
  return ids
}

export type TakenDigest = {
  readonly personId: string
  readonly day: string
  readonly attempts: number
  readonly noticeIds: string[]
}

/** Counts the attempt before it is made. */
export async function takeUpDigest(tx: Tx, id: string): Promise<TakenDigest | null> {
  const [taken] = await open(tx).$queryRaw<TakenDigest[]>`
    UPDATE digest d SET attempts = attempts + 1 WHERE d.id = ${id}::uuid AND d.state = 'WAITING'
    RETURNING person_id AS "personId", day::text AS day, attempts, ARRAY(SELECT n.id FROM notice n WHERE n.digest_id = d.id) AS "noticeIds"`
  return taken ?? null
}

/** The letter and all that it told. */
export async function keepDigestSent(tx: Tx, id: string, told: readonly string[], now: Date): Promise<void> {
  await open(tx).digest.update({
    where: { id },
    data: { state: 'SENT', sentAt: now, notices: told.length, failure: null },
  })
  await open(tx).notice.updateMany({
    where: { digestId: id, id: { in: [...told] } },
    data: { state: 'DELIVERED', sentAt: now, deliveredAt: now },
  })
  await keepUntold(tx, id, 'not-concerned', now)
}

export async function keepDigestWaiting(tx: Tx, id: string, failure: string): Promise<void> {
  await open(tx).digest.update({ where: { id }, data: { failure } })
}

export async function keepDigestFailed(tx: Tx, id: string, failure: string, now: Date): Promise<void> {
  await open(tx).digest.update({ where: { id }, data: { state: 'FAILED', failure } })
  await keepUntold(tx, id, failure, now)
}

async function keepUntold(tx: Tx, digestId: string, failure: string, failedAt: Date): Promise<void> {
  await open(tx).notice.updateMany({
    where: { digestId, state: 'IN_DIGEST' },
    data: { state: 'FAILED', failedAt, failure },
  })
}
