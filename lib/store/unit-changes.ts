import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { over } from '@/lib/domain/suggestion/workflow'
import type { UnitChange, UnitChangeKind, UnitGround, UnitOrder, UnitState } from '@/lib/domain/unit/unit-change'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { isAwaited } from './passed-voices'
import { open, type Tx } from './tx'

type Act = { readonly at: Date; readonly personId: string }

const planned = Prisma.sql`c.carried_out_at IS NULL AND c.undone_at IS NULL`

/** Parts of `unit u` in suggestions that are not over. */
export const openParts = Prisma.sql`SELECT a.id FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
  WHERE a.unit_id = u.id AND a.ended_on IS NULL AND s.status <> ALL(${[...over]})`

/** Voices that wait for the answer of `unit u`, and what leaders asked of it on special reports. */
const openQuestions = Prisma.sql`SELECT v.id FROM voice_item v WHERE v.unit_id = u.id AND ${isAwaited}
  UNION ALL SELECT i.id FROM special_report_instruction i WHERE i.unit_id = u.id AND i.state IN ('OPEN', 'ANSWERED')`

/** Reads the units of an order and holds them until commit: whoever is about to give them work waits, and then sees what became of them. */
export async function holdUnits(tx: Tx, { unitIds, successorId, newName }: UnitOrder): Promise<UnitGround> {
  const wanted = [...unitIds, ...(successorId ? [successorId] : [])]
  await open(tx).$queryRaw`SELECT id FROM unit WHERE id = ANY(${wanted}::uuid[]) ORDER BY id FOR UPDATE`
  const rows = await open(tx).$queryRaw<UnitState[]>`
    SELECT u.id, u.name, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo",
      (SELECT max(c.effective_on)::text FROM unit_change c WHERE c.carried_out_at IS NOT NULL AND (u.id = ANY(c.unit_ids) OR c.successor_id = u.id)) AS "lastChangeOn",
      EXISTS (SELECT FROM unit_change c WHERE ${planned} AND u.id = ANY(c.unit_ids)) AS "isPlanned",
      EXISTS (SELECT FROM unit_change c WHERE ${planned} AND c.successor_id = u.id) AS "isExpected",
      (SELECT count(*)::int FROM (${openParts}) p) AS "openWork",
      (SELECT count(*)::int FROM (${openQuestions}) q) AS "openQuestions",
      (SELECT count(DISTINCT g.person_id)::int FROM role_grant g WHERE g.unit_id = u.id AND g.revoked_at IS NULL) AS people
    FROM unit u WHERE u.id = ANY(${wanted}::uuid[])`
  const units = unitIds.map((id) => found(rows, id))
  return {
    units,
    successor: successorId ? found(rows, successorId) : null,
    nameIsTaken: newName ? await isTaken(tx, newName) : false,
  }
}

function found(rows: readonly UnitState[], id: string): UnitState {
  const row = rows.find((unit) => unit.id === id)
  if (!row) throw new Refusal('not-found')
  return row
}

/** By a unit that is there still, or by one that is to come. */
async function isTaken(tx: Tx, name: string): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT FROM unit u WHERE u.name = ${name} AND u.valid_to IS NULL)
      OR EXISTS (SELECT FROM unit_change c WHERE c.new_name = ${name} AND ${planned}) AS taken`
  return row?.taken ?? false
}

/** What is named beside the units has to be theirs: open parts, and grants in force. */
export async function ensureTheirs(tx: Tx, { unitIds, assignmentIds, grantIds }: UnitOrder): Promise<void> {
  const [row] = await open(tx).$queryRaw<{ parts: number; grants: number }[]>`
    SELECT (SELECT count(*)::int FROM unit u CROSS JOIN LATERAL (${openParts}) p WHERE u.id = ANY(${[...unitIds]}::uuid[])
        AND p.id = ANY(${[...assignmentIds]}::uuid[])) AS parts,
      (SELECT count(*)::int FROM role_grant g WHERE g.unit_id = ANY(${[...unitIds]}::uuid[]) AND g.revoked_at IS NULL
        AND g.id = ANY(${[...grantIds]}::uuid[])) AS grants`
  if (row?.parts !== new Set(assignmentIds).size || row.grants !== new Set(grantIds).size)
    throw new Refusal('not-found')
}

export async function addUnitChange(tx: Tx, congressId: string, order: UnitOrder, act: Act): Promise<UnitChange> {
  const { id } = await open(tx).unitChange.create({
    data: {
      congressId,
      ...order,
      unitIds: [...order.unitIds],
      assignmentIds: [...order.assignmentIds],
      grantIds: [...order.grantIds],
      effectiveOn: dayToStore(order.effectiveOn),
      recordedAt: act.at,
      recordedById: act.personId,
    },
    select: { id: true },
  })
  return { ...order, id, congressId }
}

type Row = Omit<UnitChange, 'kind' | 'newKind'> & { kind: UnitChangeKind; newKind: UnitOrder['newKind'] }

const columns = Prisma.sql`c.id, c.congress_id AS "congressId", c.kind, c.unit_ids AS "unitIds", c.successor_id AS "successorId", c.new_name AS "newName",
  c.new_kind AS "newKind", c.new_group AS "newGroup", c.assignment_ids AS "assignmentIds", c.grant_ids AS "grantIds",
  c.effective_on::text AS "effectiveOn", c.document_number AS "documentNumber", c.reason`

/** A planned change, held until commit; one that is carried out or undone already is not open to anything. */
export async function lockPlannedChange(tx: Tx, id: string): Promise<UnitChange> {
  const [row] = await open(tx).$queryRaw<(Row & { isPlanned: boolean })[]>`
    SELECT ${columns}, ${planned} AS "isPlanned" FROM unit_change c WHERE c.id = ${id}::uuid FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  const { isPlanned, ...change } = row
  if (!isPlanned) throw new Refusal('move-not-open')
  return change
}

/** The next one whose day has come; another worker's is passed over, and so is the closing of a unit that has work in hand. */
export async function takeDueChange(tx: Tx, today: LocalDate): Promise<UnitChange | null> {
  const [row] = await open(tx).$queryRaw<Row[]>`
    SELECT ${columns} FROM unit_change c WHERE ${planned} AND c.effective_on <= ${today}::date
       AND NOT (c.kind = 'CLOSED' AND EXISTS (SELECT FROM unit u WHERE u.id = ANY(c.unit_ids) AND (EXISTS (${openParts}) OR EXISTS (${openQuestions}))))
     ORDER BY c.effective_on, c.id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return row ?? null
}

export async function keepCarriedOut(tx: Tx, id: string, successorId: string | null, at: Date): Promise<void> {
  await open(tx).unitChange.update({ where: { id }, data: { carriedOutAt: at, successorId }, select: { id: true } })
}

export async function keepUndone(tx: Tx, id: string, { at, personId }: Act): Promise<void> {
  await open(tx).unitChange.update({
    where: { id },
    data: { undoneAt: at, undoneById: personId },
    select: { id: true },
  })
}
