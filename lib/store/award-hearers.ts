import type { Actor } from '@/lib/domain/access/actor'
import type { AwardKind, Nominator } from '@/lib/domain/award/award'
import { open, type Tx } from './tx'

export async function assessedUnitIds(tx: Tx, assessmentId: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT unit_id AS id FROM assessment_unit WHERE assessment_id = ${assessmentId}::uuid ORDER BY unit_id`
  return rows.map(({ id }) => id)
}

/** Whom a call asks for nominations: the leaders of the groups, the units, or the liaison officers of the delegations. */
export async function whoNominates(tx: Tx, kind: AwardKind, assessmentId: string) {
  if (kind === 'WORKER') return { unitIds: await assessedUnitIds(tx, assessmentId) }
  const rows =
    kind === 'UNIT'
      ? await open(tx).$queryRaw<{ id: string }[]>`
          SELECT person_id AS id FROM assessment_member
           WHERE assessment_id = ${assessmentId}::uuid AND leads AND taken_out_at IS NULL ORDER BY group_no`
      : await open(tx).$queryRaw<{ id: string }[]>`
          SELECT DISTINCT person_id AS id FROM role_grant WHERE role = 'DELEGATION_OFFICER' AND revoked_at IS NULL ORDER BY 1`
  return { personIds: rows.map(({ id }) => id) }
}

/** The lead delegates in office of suggestions. */
export async function leadDelegates(tx: Tx, suggestionIds: readonly string[]): Promise<string[]> {
  if (suggestionIds.length === 0) return []
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT DISTINCT coalesce(acting_delegate_id, lead_delegate_id) AS id FROM suggestion WHERE id = ANY(${[...suggestionIds]}::uuid[]) ORDER BY 1`
  return rows.map(({ id }) => id)
}

/** In whose name it is: a group's leader and a liaison officer nominate for the group and the delegation. */
export async function nominatorName(
  tx: Tx,
  actor: Actor,
  nominator: Nominator,
  delegationId: string | null,
): Promise<string> {
  if (nominator !== 'DELEGATION') return actor.name
  const [row] = await open(tx).$queryRaw<
    { name: string }[]
  >`SELECT name FROM delegation WHERE id = ${delegationId}::uuid`
  return row?.name ?? actor.name
}
