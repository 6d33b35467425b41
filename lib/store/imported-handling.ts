import type { TakenRow } from '@/lib/domain/import/take-over'
import type { Importing } from './imported-rows'
import { open, type Tx } from './tx'

/** Units, clocks and ratings of imported suggestions. */
export async function writeHandling(tx: Tx, rows: readonly TakenRow[], importing: Importing): Promise<void> {
  const { congressId, now, words } = importing
  const of = <Part>(parts: (row: TakenRow) => readonly Part[]) =>
    JSON.stringify(rows.flatMap((row) => parts(row).map((part) => ({ ...part, suggestionId: row.suggestion.id }))))
  await open(tx).$executeRaw`
    INSERT INTO assignment (id, congress_id, suggestion_id, unit_id, role, status, assigned_at, assigned_on, due_on, due_is_provisional)
    SELECT r.id, ${congressId}::uuid, r."suggestionId", r."unitId", r.role, r.status, ${now}, r."assignedOn", r."dueOn", r."dueIsProvisional"
    FROM jsonb_to_recordset(${of(({ suggestion }) => suggestion.assignments)}::jsonb) AS r(id uuid, "suggestionId" uuid, "unitId" uuid,
      role text, status text, "assignedOn" date, "dueOn" date, "dueIsProvisional" boolean)`
  await open(tx).$executeRaw`
    INSERT INTO handling_round (congress_id, suggestion_id, number, opened_on, first_due_on, due_on, due_is_provisional, stated_due_on, basis)
    SELECT ${congressId}::uuid, r."suggestionId", r.number, r."openedOn", r."firstDueOn", r."dueOn", r."dueIsProvisional", r."statedDueOn", r.basis
    FROM jsonb_to_recordset(${of(({ suggestion }) => suggestion.rounds)}::jsonb) AS r("suggestionId" uuid, number int, "openedOn" date,
      "firstDueOn" date, "dueOn" date, "dueIsProvisional" boolean, "statedDueOn" date, basis text)`
  await open(tx).$executeRaw`
    INSERT INTO rating (congress_id, suggestion_id, round, delegate_id, attitude, result, attitude_reason, result_reason, rated_at, rated_on)
    SELECT ${congressId}::uuid, r."suggestionId", r.round, r."delegateId", r.attitude, r.result,
      CASE r.attitude WHEN 'DISSATISFIED' THEN ${words.reasonNotGiven} END, CASE r.result WHEN 'DISSATISFIED' THEN ${words.reasonNotGiven} END,
      ${now}, r."ratedOn"
    FROM jsonb_to_recordset(${of(({ suggestion }) => suggestion.ratings)}::jsonb) AS r("suggestionId" uuid, round int, "delegateId" uuid,
      attitude text, result text, "ratedOn" date)`
}

/** A reply of which the list tells day, class and number; its words are not in the list. */
export async function writeReplies(tx: Tx, rows: readonly TakenRow[], importing: Importing): Promise<void> {
  const { congressId, personId, now, words } = importing
  const replies = rows.flatMap(({ suggestion: { assignments, leadDelegateId, coSigners }, reading }) =>
    assignments.flatMap(({ id, reply }) => {
      const addressees = [leadDelegateId, ...coSigners.map(({ delegateId }) => delegateId)]
      const { answerClass, publicity, documentNumber, repliedOn } = reading
      return reply
        ? [{ assignmentId: id, meaning: reply.meaning, answerClass, publicity, documentNumber, repliedOn, addressees }]
        : []
    }),
  )
  await open(tx).$executeRaw`
    WITH written AS MATERIALIZED (
      SELECT uuidv7() AS id, r.* FROM jsonb_to_recordset(${JSON.stringify(replies)}::jsonb) AS r("assignmentId" uuid, meaning text,
        "answerClass" text, publicity text, "documentNumber" text, "repliedOn" date, addressees jsonb)
    ), replied AS (
      INSERT INTO reply (id, congress_id, assignment_id, round, body, answer_letter, answer_meaning, publicity, publicity_reason,
        document_number, written_by_id, written_at, submitted_at, signed_at, signed_on)
      SELECT id, ${congressId}::uuid, "assignmentId", 1, '', "answerClass", meaning, publicity,
        CASE WHEN publicity <> 'FULL' THEN ${words.reasonNotGiven} END, "documentNumber", ${personId}::uuid, ${now}, ${now}, ${now}, "repliedOn"
      FROM written RETURNING id)
    INSERT INTO reply_delivery (congress_id, reply_id, delegate_id, delivered_at)
    SELECT ${congressId}::uuid, written.id, addressee::uuid, ${now}
    FROM written JOIN replied USING (id), jsonb_array_elements_text(written.addressees) AS addressee`
}
