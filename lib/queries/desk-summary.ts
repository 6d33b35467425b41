import { isStaff } from '@/lib/domain/access/actor'
import { faultOf, handlersKey, type PlannedUnit } from '@/lib/domain/planning/plan'
import { Refusal, type RefusalCode } from '@/lib/domain/refusal'
import type { DeskFilter } from '@/lib/schemas/desk-filter'
import { open } from '@/lib/store/tx'
import { type DeskSession, deskSessions, groupOf, onDesk, presentUnits } from './desk-conditions'
import type { Query, Reading } from './query'

export type OutgoingRow = {
  readonly id: string
  readonly version: number
  readonly numberText: string | null
  readonly title: string
  readonly units: readonly (PlannedUnit & { readonly name: string; readonly isInForce: boolean })[]
  readonly groupId: string | null
  /** sent out for opinions */
  readonly isAsked: boolean
  /** how many of those asked do not agree */
  readonly objections: number
  readonly fault: RefusalCode | null
}

export type DeskSummary = {
  readonly sessions: readonly DeskSession[]
  readonly sessionId: string | null
  readonly ready: readonly OutgoingRow[]
  readonly missing: readonly OutgoingRow[]
}

/** Everything that waits in a session, whole: what can go out, and what is still missing. */
export const readSummary: Query<DeskFilter, DeskSummary> = async (reading, filter) => {
  if (!isStaff(reading.actor)) throw new Refusal('not-found')
  const { sessions, sessionId } = await deskSessions(reading, filter.session)
  const rows = await outgoing(reading, sessionId, filter)
  return {
    sessions,
    sessionId,
    ready: rows.filter(({ fault }) => fault === null),
    missing: rows.filter(({ fault }) => fault !== null),
  }
}

type UnitNames = ReadonlyMap<string, { name: string; isInForce: boolean }>

const closedIn = (units: readonly PlannedUnit[], names: UnitNames): RefusalCode | null =>
  units.some(({ unitId }) => !names.get(unitId)?.isInForce) ? 'unit-not-in-force' : null

async function unitNames({ tx, moment: { today } }: Reading): Promise<UnitNames> {
  const units = await open(tx).$queryRaw<{ id: string; name: string; isInForce: boolean }[]>`
    SELECT id, name, valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date) AS "isInForce" FROM unit`
  return new Map(units.map(({ id, ...unit }) => [id, unit]))
}

type Read = Omit<OutgoingRow, 'fault' | 'units'> & { units: PlannedUnit[] }

export async function outgoing(reading: Reading, sessionId: string | null, filter: DeskFilter): Promise<OutgoingRow[]> {
  const rows = await open(reading.tx).$queryRaw<Read[]>`
    SELECT s.id, coalesce(p.version, 0) AS version, s.number_text AS "numberText", s.title, ${presentUnits} AS units, ${groupOf} AS "groupId",
        s.status = 'PRE_ASSIGNED' AS "isAsked", (SELECT count(*)::int FROM pre_assignment_opinion q
          WHERE q.suggestion_id = s.id AND q.superseded_at IS NULL AND q.answer = 'OTHER_UNIT' AND s.status = 'PRE_ASSIGNED') AS objections
      FROM suggestion s LEFT JOIN assignment_plan p ON p.suggestion_id = s.id
     WHERE ${onDesk(reading.actor, sessionId, filter)} ORDER BY s.number, s.id`
  const names = await unitNames(reading)
  const torn = tornGroups(rows)
  return rows.map((row) => ({
    ...row,
    units: row.units.map((unit) => ({ ...unit, ...names.get(unit.unitId) })) as OutgoingRow['units'],
    fault: faultOf(row) ?? (row.groupId && torn.has(row.groupId) ? 'desk-group-differs' : closedIn(row.units, names)),
  }))
}

/** Groups whose members are planned for different units. */
function tornGroups(rows: readonly Read[]): ReadonlySet<string> {
  const grouped = Map.groupBy(
    rows.filter(({ groupId }) => groupId !== null),
    ({ groupId }) => groupId as string,
  )
  const torn = [...grouped].filter(([, members]) => new Set(members.map(({ units }) => handlersKey(units))).size > 1)
  return new Set(torn.map(([groupId]) => groupId))
}
