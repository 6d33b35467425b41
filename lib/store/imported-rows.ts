import type { TakenRow, TakeOver } from '@/lib/domain/import/take-over'
import type { ImportSession } from './import-ground'
import { writeHandling, writeReplies } from './imported-handling'
import { writeNames } from './imported-names'
import { keepLedgers } from './ledger'
import { open, type Tx } from './tx'

export type Importing = {
  importId: string
  congressId: string
  session: ImportSession
  personId: string
  personName: string
  now: Date
  categories: ReadonlyMap<string, string>
  towns: ReadonlyMap<string, string>
  interSession: boolean
  /** For what the database asks and a list does not tell. */
  words: { reasonNotGiven: string }
}

const together = 1000

/** As many ids of the database's own making as will be needed, the earliest first. */
export async function freshIds(tx: Tx, count: number): Promise<() => string> {
  const rows = await open(tx).$queryRaw<
    { id: string }[]
  >`SELECT uuidv7()::text AS id FROM generate_series(1, ${count}::int)`
  let at = 0
  return () => {
    const next = rows[at++]
    if (!next) throw new Error('more ids were needed than were asked for')
    return next.id
  }
}

/** A thousand rows a statement; the events last, because the chain of the congress is held from there to the commit. */
export async function writeTakeOver(tx: Tx, takeOver: TakeOver, importing: Importing): Promise<void> {
  await writeNames(tx, takeOver, importing)
  const parts = Array.from({ length: Math.ceil(takeOver.taken.length / together) }, (_, part) =>
    takeOver.taken.slice(part * together, (part + 1) * together),
  )
  for (const rows of parts) {
    await writeSuggestions(tx, rows, importing)
    await writeHandling(tx, rows, importing)
    await writeReplies(tx, rows, importing)
  }
  for (const rows of parts) {
    const ids = rows.map(({ suggestion }) => suggestion.id)
    await keepLedgers(tx, importing.congressId, ids, importing.now)
  }
  for (const rows of parts) await writeEvents(tx, rows, importing)
}

async function writeSuggestions(tx: Tx, rows: readonly TakenRow[], importing: Importing): Promise<void> {
  const { congressId, importId, personId, now, categories, towns, interSession } = importing
  const facts = rows.map(({ suggestion, reading, delegationId }) => ({
    ...suggestion,
    delegationId,
    period: interSession || reading.session?.interSession ? 'INTER_SESSION' : 'IN_SESSION',
    situation: reading.body,
    category: categories.get(reading.category ?? '') ?? null,
    towns: (reading.towns ?? []).flatMap((name) => towns.get(name) ?? []),
  }))
  await open(tx).$executeRaw`
    INSERT INTO suggestion (id, congress_id, import_id, session_id, delegation_id, period, number, number_text, title, situation,
      lead_delegate_id, category_id, town_ids, entered_by_id, created_at, status, round, submitted_at, submitted_on, registered_at, registered_on,
      assigned_on, due_on, due_is_provisional)
    SELECT r.id, ${congressId}::uuid, ${importId}::uuid, r."sessionId", r."delegationId", r.period, r.number, r."numberText", r.title,
      r.situation, r."leadDelegateId", r.category, r.towns, ${personId}::uuid, ${now}, r.status, r.round, r."submittedAt", r."submittedOn",
      r."registeredAt", r."registeredOn", r."assignedOn", r."dueOn", r."dueIsProvisional"
    FROM jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) AS r(id uuid, "sessionId" uuid, "delegationId" uuid, period text, number int, "numberText" text,
      title text, situation text, "leadDelegateId" uuid, category uuid, towns uuid[], status text, round int, "submittedAt" timestamptz, "submittedOn" date,
      "registeredAt" timestamptz, "registeredOn" date, "assignedOn" date, "dueOn" date, "dueIsProvisional" boolean)`
  const signers = rows.flatMap(({ suggestion }) =>
    suggestion.coSigners.map((one, ordinal) => ({ ...one, suggestionId: suggestion.id, ordinal })),
  )
  await open(tx).$executeRaw`
    INSERT INTO co_signature (congress_id, suggestion_id, delegate_id, ordinal, state, decided_at)
    SELECT ${congressId}::uuid, r."suggestionId", r."delegateId", r.ordinal, r.state, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(signers)}::jsonb) AS r("suggestionId" uuid, "delegateId" uuid, ordinal int, state text)`
}

/** One line in each suggestion's own history, and which row it came from. Nobody is notified of them one by one. */
async function writeEvents(tx: Tx, rows: readonly TakenRow[], importing: Importing): Promise<void> {
  const { congressId, importId, personId, personName, now } = importing
  const imported = JSON.stringify(rows.map(({ row, suggestion: { id, status } }) => ({ row, id, status })))
  await open(tx).$executeRaw`
    UPDATE import_row r SET suggestion_id = j.id FROM jsonb_to_recordset(${imported}::jsonb) AS j(row int, id uuid)
    WHERE r.import_id = ${importId}::uuid AND r.row_number = j.row`
  await open(tx).$executeRaw`
    INSERT INTO event (congress_id, type, subject_id, suggestion_id, actor_id, actor_name, actor_role, at, data)
    SELECT ${congressId}::uuid, 'suggestion.imported', j.id, j.id, ${personId}::uuid, ${personName}, 'DELEGATE_OFFICE', ${now},
      jsonb_build_object('importId', ${importId}::text, 'row', j.row, 'status', j.status)
    FROM jsonb_to_recordset(${imported}::jsonb) AS j(row int, id uuid, status text) ORDER BY j.row`
}
