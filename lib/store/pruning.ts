import { open, type Tx } from './tx'

const oneRound = 5000
const someFiles = 50

/** Answers to submissions that nobody will send again; answers whether there are more. */
export async function pruneAnswers(tx: Tx, before: Date): Promise<boolean> {
  const count = await open(tx).$executeRaw`
    DELETE FROM idempotency WHERE (person_id, key) IN (SELECT person_id, key FROM idempotency WHERE at < ${before} LIMIT ${oneRound})`
  return count === oneRound
}

/** Name and phone of residents who have been told the end of it, or whose words were set aside; answers whether there are more. */
export async function forgetResidents(tx: Tx, before: Date): Promise<boolean> {
  const count = await open(tx).$executeRaw`
    UPDATE voice_item SET resident_name = '', resident_phone = '' WHERE id IN (SELECT v.id FROM voice_item v
      WHERE (v.resident_name <> '' OR v.resident_phone <> '')
        AND (v.state = 'ENDED' AND v.result IS DISTINCT FROM 'IN_PROGRESS' AND greatest(v.told_on, v.answered_on, v.decided_on) < ${before}::date
          AND v.told_on IS NOT NULL OR v.state = 'SET_ASIDE' AND v.received_at < ${before})
      LIMIT ${oneRound})`
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
