import { open, type Tx } from './tx'

const oneRound = 5000
const someFiles = 50

/** Answers to submissions that nobody will send again; answers whether there are more. */
export async function pruneAnswers(tx: Tx, before: Date): Promise<boolean> {
  const count = await open(tx).$executeRaw`
    DELETE FROM idempotency WHERE (person_id, key) IN (SELECT person_id, key FROM idempotency WHERE at < ${before} LIMIT ${oneRound})`
  return count === oneRound
}

/** Counters whose window is over; they belong to no congress. */
export async function pruneCounters(tx: Tx, now: Date): Promise<boolean> {
  const count = await open(tx).$executeRaw`
    DELETE FROM rate_limit WHERE key IN (SELECT key FROM rate_limit WHERE expire < ${now.getTime()}::bigint LIMIT ${oneRound})`
  return count === oneRound
}

/** Files that their writer took out before handing in; the database itself keeps every other. */
export async function eraseTakenOut(tx: Tx, before: Date): Promise<boolean> {
  const count = await open(tx).$executeRaw`
    DELETE FROM attachment WHERE id IN (SELECT a.id FROM attachment a
      WHERE a.removed_at < ${before} AND a.way = 'WRITER' AND NOT EXISTS (SELECT FROM event e
        WHERE e.suggestion_id = a.suggestion_id AND e.type = 'suggestion.submitted' AND e.at BETWEEN a.uploaded_at AND a.removed_at)
      LIMIT ${someFiles})`
  return count === someFiles
}
