import type { Deadline } from '@/lib/domain/deadlines/deadline'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { type RuleBook, readRuleBook } from './calendar'
import { keepCustody } from './custody'
import { type Booked, readBooked } from './ledger-facts'
import { asKept, linesToWrite, type NewLine } from './ledger-lines'
import { open, type Tx } from './tx'

/** A suggestion as its ledger is kept and as it would be by a rule book. */
export type CountedLedger = Booked & { readonly derived: readonly Deadline[]; readonly changes: readonly NewLine[] }

/**
 * Brings the ledger of these suggestions, and who held them when, up to what has happened, in the transaction in which it happened.
 * The days in the rows of suggestion, assignment and round are its copies, for lists to filter by.
 */
export async function keepLedgers(
  tx: Tx,
  congressId: string,
  suggestionIds: readonly string[],
  at: Date,
): Promise<NewLine[]> {
  return keepCounted(tx, congressId, await countLedgers(tx, suggestionIds, at, await readRuleBook(tx)))
}

/** Counts and writes nothing: also by a calendar that is only proposed. */
export async function countLedgers(
  tx: Tx,
  suggestionIds: readonly string[],
  at: Date,
  { rules, rulesVersion, calendarVersion }: RuleBook,
): Promise<CountedLedger[]> {
  const booked = await readBooked(tx, suggestionIds, at)
  const versions = { rulesVersion, calendarVersion }
  return booked.map((one) => {
    const derived = asKept(ledgerOf(one.facts, rules), one.lines)
    return { ...one, derived, changes: linesToWrite(one.facts.suggestionId, derived, one.lines, versions, one.today) }
  })
}

export async function keepCounted(tx: Tx, congressId: string, counted: readonly CountedLedger[]): Promise<NewLine[]> {
  if (counted.length === 0) return []
  const lines = counted.flatMap(({ changes }) => changes)
  if (lines.length > 0) await writeLines(tx, congressId, lines)
  await keepCustody(tx, congressId, counted)
  return lines
}

async function writeLines(tx: Tx, congressId: string, lines: readonly NewLine[]): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO deadline AS d (congress_id, suggestion_id, key, purpose, round, assignment_id, reference_id, bearer, unit_id, started_on, first_due_on,
      due_on, is_provisional, paused_since, occasion, basis, count, unit, done_on, void_on, rules_version, calendar_version)
    SELECT ${congressId}::uuid, r."suggestionId", r.key, r.purpose, r.round, r."assignmentId", r."referenceId", r.bearer, r."unitId", r."startedOn",
      r."firstDueOn", r."dueOn", r."isProvisional", r."pausedSince", r.occasion, r.basis, r.count, r.unit, r."doneOn", r."voidOn",
      r."rulesVersion", r."calendarVersion"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS r("suggestionId" uuid, key text, purpose text, round int, "assignmentId" uuid,
      "referenceId" uuid, bearer text, "unitId" uuid, "startedOn" date, "firstDueOn" date, "dueOn" date, "isProvisional" boolean,
      "pausedSince" date, occasion int, basis text, count int, unit text, "doneOn" date, "voidOn" date, "rulesVersion" int, "calendarVersion" int)
    ON CONFLICT (suggestion_id, key) DO UPDATE SET bearer = excluded.bearer, unit_id = excluded.unit_id, started_on = excluded.started_on,
      first_due_on = excluded.first_due_on, due_on = excluded.due_on, is_provisional = excluded.is_provisional, paused_since = excluded.paused_since,
      occasion = excluded.occasion, basis = excluded.basis, count = excluded.count, unit = excluded.unit, done_on = excluded.done_on,
      void_on = excluded.void_on, rules_version = excluded.rules_version, calendar_version = excluded.calendar_version`
  await copyToLists(tx, [...new Set(lines.map(({ suggestionId }) => suggestionId))])
}

/** A unit's clock is that of the running round; the suggestion's follows the unit that was given longest, and stands when all of them stand. */
async function copyToLists(tx: Tx, suggestionIds: readonly string[]): Promise<void> {
  await open(tx).$executeRaw`
    WITH clock AS (
      SELECT d.suggestion_id, d.assignment_id, d.round, d.first_due_on, d.due_on, d.is_provisional, d.done_on, d.void_on, d.basis,
        CASE WHEN d.done_on IS NULL AND d.void_on IS NULL THEN d.paused_since END AS paused_since, s.round AS running, d.purpose IN ('assist-opinion', 'assist-again') AS assists
      FROM deadline d JOIN suggestion s ON s.id = d.suggestion_id
      WHERE d.suggestion_id = ANY(${[...suggestionIds]}::uuid[]) AND (d.purpose IN ('reply', 're-handling', 'assist-again')
        OR d.purpose = 'assist-opinion' AND NOT EXISTS (SELECT FROM deadline g WHERE g.assignment_id = d.assignment_id AND g.purpose = 'assist-again'))
    ), unit_clock AS (
      UPDATE assignment a SET due_on = k.due_on, due_is_provisional = k.is_provisional, paused_since = k.paused_since
      FROM clock k WHERE k.assignment_id = a.id AND (k.assists OR k.round = k.running)
        AND (a.due_on, a.due_is_provisional, a.paused_since) IS DISTINCT FROM (k.due_on, k.is_provisional, k.paused_since)
    ), round_clock AS (
      SELECT k.suggestion_id, k.round, k.running, min(k.first_due_on) AS first_due_on, max(k.due_on) AS due_on,
        (array_agg(k.is_provisional ORDER BY k.due_on DESC))[1] AS is_provisional,
        CASE WHEN bool_and(k.paused_since IS NOT NULL OR k.done_on IS NOT NULL) THEN max(k.paused_since) END AS paused_since
      FROM clock k JOIN assignment a ON a.id = k.assignment_id WHERE NOT k.assists AND a.ended_on IS NULL GROUP BY 1, 2, 3
    ), rounds AS (
      UPDATE handling_round r SET first_due_on = k.first_due_on, due_on = k.due_on, due_is_provisional = k.is_provisional
      FROM round_clock k WHERE r.suggestion_id = k.suggestion_id AND r.number = k.round
        AND (r.first_due_on, r.due_on, r.due_is_provisional) IS DISTINCT FROM (k.first_due_on, k.due_on, k.is_provisional)
    )
    UPDATE suggestion s SET due_on = k.due_on, due_is_provisional = k.is_provisional, paused_since = k.paused_since
    FROM round_clock k WHERE s.id = k.suggestion_id AND k.round = k.running
      AND (s.due_on, s.due_is_provisional, s.paused_since) IS DISTINCT FROM (k.due_on, k.is_provisional, k.paused_since)`
}
