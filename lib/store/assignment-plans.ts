import type { Moment } from '@/lib/domain/moment'
import { noPlan, type Plan, type PlannedUnit } from '@/lib/domain/planning/plan'
import { open, type Tx } from './tx'

/** With who chose last; nobody where nobody has. */
export type StoredPlan = Plan & { readonly by: string | null }

/** The plan belongs to its suggestion: whoever changes it holds the suggestion's row. */
export async function readPlans(tx: Tx, suggestionIds: readonly string[]): Promise<ReadonlyMap<string, StoredPlan>> {
  const rows = await open(tx).$queryRaw<(StoredPlan & { suggestionId: string })[]>`
    SELECT p.suggestion_id AS "suggestionId", p.version, p.changed_by_name AS by,
      coalesce((SELECT json_agg(json_build_object('unitId', n.unit_id, 'role', n.role, 'part', n.part) ORDER BY n.ordinal)
        FROM planned_unit n WHERE n.suggestion_id = p.suggestion_id), '[]') AS units
      FROM assignment_plan p WHERE p.suggestion_id = ANY(${[...suggestionIds]}::uuid[])`
  return new Map(rows.map(({ suggestionId, ...plan }) => [suggestionId, plan]))
}

export const planOf = (plans: ReadonlyMap<string, StoredPlan>, suggestionId: string): StoredPlan =>
  plans.get(suggestionId) ?? { ...noPlan, by: null }

type Chooser = { readonly congressId: string; readonly personId: string; readonly name: string }

type Chosen = { readonly suggestionId: string; readonly plan: Plan }

export async function savePlans(
  tx: Tx,
  chosen: readonly Chosen[],
  { congressId, personId, name }: Chooser,
  { now }: Moment,
): Promise<void> {
  const versions = chosen.map(({ suggestionId, plan: { version } }) => ({ suggestionId, version }))
  await open(tx).$executeRaw`
    INSERT INTO assignment_plan (suggestion_id, congress_id, version, changed_at, changed_by_id, changed_by_name)
    SELECT r."suggestionId", ${congressId}::uuid, r.version, ${now}, ${personId}::uuid, ${name}
      FROM jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) AS r("suggestionId" uuid, version int)
    ON CONFLICT (suggestion_id) DO UPDATE SET version = excluded.version, changed_at = excluded.changed_at,
      changed_by_id = excluded.changed_by_id, changed_by_name = excluded.changed_by_name`
  const suggestionIds = chosen.map(({ suggestionId }) => suggestionId)
  await open(tx).plannedUnit.deleteMany({ where: { suggestionId: { in: suggestionIds } } })
  const rows = chosen.flatMap(({ suggestionId, plan }) =>
    plan.units.map((unit, place) => row(congressId, suggestionId, unit, place)),
  )
  await open(tx).plannedUnit.createMany({ data: rows })
}

const row = (congressId: string, suggestionId: string, { unitId, role, part }: PlannedUnit, ordinal: number) => ({
  congressId,
  suggestionId,
  unitId,
  ordinal,
  role,
  part,
})
