import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { addDays } from '@/lib/domain/deadlines/local-date'
import type { Taker } from '@/lib/domain/unit/pass-on'
import type { UnitChange } from '@/lib/domain/unit/unit-change'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export async function openUnit(tx: Tx, change: UnitChange): Promise<Taker> {
  const { congressId, newName, newKind, newGroup, effectiveOn } = change
  const unit = { name: newName ?? '', kind: newKind ?? 'DEPARTMENT', assessmentGroup: newGroup }
  const { id } = await open(tx).unit.create({
    data: { congressId, ...unit, validFrom: dayToStore(effectiveOn) },
    select: { id: true },
  })
  return { unitId: id, unitName: unit.name, unitKind: unit.kind, assessmentGroup: newGroup }
}

export async function readTaker(tx: Tx, id: string): Promise<Taker> {
  const unit = await open(tx).unit.findUniqueOrThrow({
    where: { id },
    select: { name: true, kind: true, assessmentGroup: true },
  })
  const { name, kind, assessmentGroup } = unit
  return { unitId: id, unitName: name, unitKind: kind as UnitKind, assessmentGroup }
}

/** Lists that write the old name go on finding the unit by it. */
export async function renameUnit(tx: Tx, { id: changeId, congressId, unitIds, newName, effectiveOn }: UnitChange) {
  const unitId = unitIds[0] as string
  const { name, aliases } = await open(tx).unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { name: true, aliases: true },
  })
  await open(tx).unitFormerName.create({
    data: { unitId, untilOn: dayToStore(effectiveOn), congressId, name, changeId },
    select: { unitId: true },
  })
  const known = [...new Set([...aliases, name])].filter((one) => one !== newName)
  await open(tx).unit.update({ where: { id: unitId }, data: { name: newName ?? name, aliases: known } })
}

export async function closeUnits(tx: Tx, unitIds: readonly string[], on: LocalDate, successorId: string | null) {
  await open(tx).unit.updateMany({
    where: { id: { in: [...unitIds] } },
    data: { validTo: dayToStore(addDays(on, -1)), successorId },
  })
}

export async function namesOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await open(tx).unit.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return ids.map((id) => rows.find((row) => row.id === id)?.name ?? '')
}

export type SwitchedOff = { readonly id: string; readonly words: readonly string[] }

/** A rule that points to a unit that is no more proposes nobody; the office hears which ones. */
export function switchOffRulesOf(tx: Tx, unitIds: readonly string[], at: Date): Promise<SwitchedOff[]> {
  return open(tx).$queryRaw<SwitchedOff[]>`
    UPDATE routing_rule SET is_on = false, off_reason = 'UNIT_CLOSED', switched_by_id = NULL, switched_at = ${at}
     WHERE unit_id = ANY(${[...unitIds]}::uuid[]) AND is_on RETURNING id, words`
}

/** Its templates of letters are the taker's from now on. */
export async function passTemplates(tx: Tx, unitIds: readonly string[], toId: string): Promise<void> {
  await open(tx).letterTemplate.updateMany({ where: { unitId: { in: [...unitIds] } }, data: { unitId: toId } })
}

/** What leaders asked of it on special reports, and is not settled, is asked of the taker. */
export async function passInstructions(tx: Tx, unitIds: readonly string[], toId: string): Promise<void> {
  await open(tx).specialReportInstruction.updateMany({
    where: { unitId: { in: [...unitIds] }, state: { in: ['OPEN', 'ANSWERED'] } },
    data: { unitId: toId },
  })
}

/** A town that is merged has its stations at the town that it goes up in. */
export async function passStations(tx: Tx, unitIds: readonly string[], { unitId, unitKind }: Taker): Promise<void> {
  if (unitKind !== 'TOWN') return
  await open(tx).liaisonStation.updateMany({
    where: { townUnitId: { in: [...unitIds] } },
    data: { townUnitId: unitId },
  })
}

/** To reply meetings that have not begun the head of the taker is called, once, and asked anew; whoever was called for them is no head any more. */
export async function passCalls(tx: Tx, unitIds: readonly string[], toId: string): Promise<void> {
  const ended = [...unitIds]
  await open(tx).$executeRaw`
    WITH called AS (SELECT g.id, EXISTS (SELECT FROM reply_meeting_guest h WHERE h.meeting_id = g.meeting_id AND h.taken_out_at IS NULL AND (h.unit_id = ${toId}::uuid
        OR (h.unit_id = ANY(${ended}::uuid[]) AND h.id < g.id))) AS "isThere"
      FROM reply_meeting_guest g JOIN reply_meeting m ON m.id = g.meeting_id
     WHERE g.unit_id = ANY(${ended}::uuid[]) AND g.taken_out_at IS NULL AND m.state IN ('PLANNED', 'INVITED'))
    UPDATE reply_meeting_guest g SET unit_id = CASE WHEN c."isThere" THEN g.unit_id ELSE ${toId}::uuid END,
      taken_out_at = CASE WHEN c."isThere" THEN now() END, answer = NULL, leave_ground = NULL, leave_reason = '', deputy_name = '', deputy_post = '',
      answered_at = NULL, answered_by_id = NULL, opened_at = NULL, reminded_at = NULL, called_at = NULL, called_by_id = NULL, call_note = ''
    FROM called c WHERE g.id = c.id`
}

/** A plan that is not carried out yet names the taker; where it does already, or names two of them, the rest is left to see. */
export async function passPlans(tx: Tx, unitIds: readonly string[], toId: string): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE planned_unit p SET unit_id = ${toId}::uuid WHERE p.unit_id = ANY(${[...unitIds]}::uuid[])
      AND NOT EXISTS (SELECT FROM planned_unit q WHERE q.suggestion_id = p.suggestion_id AND (q.unit_id = ${toId}::uuid
        OR (q.unit_id = ANY(${[...unitIds]}::uuid[]) AND (q.ordinal, q.unit_id) < (p.ordinal, p.unit_id))))`
}

export type PassedGrant = {
  readonly personId: string
  readonly name: string
  readonly role: string
  readonly goes: boolean
}

/** Those who go along have the same office at the taker; of a unit that ends, the others have theirs no longer. */
export async function passGrants(
  tx: Tx,
  change: UnitChange,
  toId: string | null,
  at: Date,
  ends: boolean,
): Promise<PassedGrant[]> {
  const { congressId, unitIds, grantIds } = change
  const ended = await open(tx).$queryRaw<PassedGrant[]>`
    UPDATE role_grant g SET revoked_at = ${at} FROM person p
     WHERE p.id = g.person_id AND g.unit_id = ANY(${[...unitIds]}::uuid[]) AND g.revoked_at IS NULL
       AND (${ends} OR g.id = ANY(${[...grantIds]}::uuid[]))
    RETURNING g.person_id AS "personId", p.name, g.role, g.id = ANY(${[...grantIds]}::uuid[]) AS goes`
  for (const { personId, role, goes } of ended) {
    const office = { personId, role, unitId: toId }
    if (!goes || !toId || (await open(tx).roleGrant.count({ where: { ...office, revokedAt: null } }))) continue
    await open(tx).roleGrant.create({ data: { congressId, ...office, grantedAt: at }, select: { id: true } })
  }
  return ended
}
