import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Recount } from './recounts'
import { open, type Tx } from './tx'

export type MoveRow = {
  readonly deadlineId: string
  readonly suggestionId: string
  readonly before: LocalDate
  readonly provisionalBefore: boolean
  readonly after: LocalDate
  readonly provisionalAfter: boolean
}

/** The next suggestions that have an open deadline, in order. */
export async function nextSuggestions(tx: Tx, reached: string | null, together: number): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT DISTINCT d.suggestion_id AS id FROM deadline d
     WHERE d.done_on IS NULL AND d.void_on IS NULL AND d.suggestion_id > coalesce(${reached}::uuid, '00000000-0000-0000-0000-000000000000')
     ORDER BY 1 LIMIT ${together}`
  return rows.map(({ id }) => id)
}

/** Held until commit, in order; whoever is at work on one of them is waited for. */
export async function holdInOrder(tx: Tx, suggestionIds: readonly string[]): Promise<void> {
  await open(tx).$queryRaw`
    SELECT id FROM suggestion WHERE id = ANY(${[...suggestionIds]}::uuid[]) ORDER BY id FOR UPDATE`
}

/** What was expected of these suggestions and is not told yet. */
export function readExpected(tx: Tx, { id }: Recount, suggestionIds: readonly string[]): Promise<MoveRow[]> {
  return open(tx).$queryRaw<MoveRow[]>`
    SELECT m.deadline_id AS "deadlineId", m.suggestion_id AS "suggestionId", m.due_before::text AS before, m.provisional_before AS "provisionalBefore",
      m.due_after::text AS after, m.provisional_after AS "provisionalAfter"
      FROM recount_move m WHERE m.recount_id = ${id}::uuid AND NOT m.is_applied AND m.suggestion_id = ANY(${[...suggestionIds]}::uuid[])`
}

export async function writeMoves(
  tx: Tx,
  congressId: string,
  { id }: Recount,
  rows: readonly MoveRow[],
  isApplied: boolean,
): Promise<void> {
  if (rows.length === 0) return
  await open(tx).$executeRaw`
    INSERT INTO recount_move (recount_id, deadline_id, congress_id, suggestion_id, due_before, provisional_before, due_after, provisional_after, is_applied)
    SELECT ${id}::uuid, r."deadlineId", ${congressId}::uuid, r."suggestionId", r.before, r."provisionalBefore", r.after, r."provisionalAfter", ${isApplied}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("deadlineId" uuid, "suggestionId" uuid, before date, "provisionalBefore" boolean,
        after date, "provisionalAfter" boolean)
    ON CONFLICT (recount_id, deadline_id) DO UPDATE SET due_after = excluded.due_after, provisional_after = excluded.provisional_after,
      is_applied = excluded.is_applied`
}

/** Open lines that stay where they were are counted by the new calendar as well. */
export async function keepVersion(tx: Tx, suggestionIds: readonly string[], version: number): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE deadline SET calendar_version = ${version} WHERE suggestion_id = ANY(${[...suggestionIds]}::uuid[]) AND calendar_version < ${version}
      AND done_on IS NULL AND void_on IS NULL`
}
