import type { LeftOffice } from '@/lib/domain/access/leaving'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** Others who work at the unit, or hold the same office; disabled accounts help nobody. */
const others = Prisma.sql`(SELECT count(DISTINCT o.person_id)::int FROM role_grant o JOIN account k ON k.person_id = o.person_id AND k.disabled_at IS NULL
  WHERE o.person_id <> g.person_id AND o.revoked_at IS NULL AND CASE WHEN g.unit_id IS NOT NULL THEN o.unit_id = g.unit_id ELSE o.role = g.role END)`

/** What somebody leaves, a mandate aside; read the same way for the page and for the act. */
export function readLeftOffices(tx: Tx, personId: string, today: LocalDate): Promise<LeftOffice[]> {
  return open(tx).$queryRaw<LeftOffice[]>`
    SELECT g.id AS "grantId", g.role, g.unit_id AS "unitId", g.delegation_id AS "delegationId", g.assessment_group AS "assessmentGroup",
      coalesce(u.name, l.name) AS of, u.id IS NULL OR u.valid_to IS NULL OR u.valid_to >= ${today}::date AS "isInForce", ${others} AS others
    FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN delegation l ON l.id = g.delegation_id
    WHERE g.person_id = ${personId}::uuid AND g.revoked_at IS NULL AND g.role <> 'DELEGATE' ORDER BY g.granted_at, g.id`
}

/** The people whose offices change, and the units in which they work: nobody else empties them at the same time. */
export async function holdOffices(tx: Tx, personIds: readonly string[], personId: string): Promise<void> {
  await open(tx).$queryRaw`SELECT id FROM person WHERE id = ANY(${[...personIds]}::uuid[]) ORDER BY id FOR UPDATE`
  await open(tx).$queryRaw`
    SELECT id FROM unit WHERE id IN (SELECT unit_id FROM role_grant WHERE person_id = ${personId}::uuid AND revoked_at IS NULL) ORDER BY id FOR UPDATE`
}

/** Whoever takes over has an account that is in use. */
export async function readHeirNames(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await open(tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id, p.name FROM person p WHERE p.id = ANY(${[...personIds]}::uuid[])
      AND EXISTS (SELECT FROM account a WHERE a.person_id = p.id AND a.disabled_at IS NULL)`
  if (rows.length < new Set(personIds).size) throw new Refusal('not-found')
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The office ends here and goes on there, where it is not held already. */
export async function passOffice(tx: Tx, congressId: string, office: LeftOffice, heirId: string | null, now: Date) {
  await open(tx).roleGrant.update({
    where: { id: office.grantId },
    data: { revokedAt: now },
    select: { id: true },
  })
  if (!heirId || !office.isInForce) return
  const { role, unitId, delegationId, assessmentGroup } = office
  const held = { personId: heirId, role, unitId, delegationId, assessmentGroup }
  if (await open(tx).roleGrant.count({ where: { ...held, revokedAt: null } })) return
  await open(tx).roleGrant.create({ data: { congressId, ...held, grantedAt: now }, select: { id: true } })
}

/** What was told and not read yet is on the heir's list, once. */
export async function passNotices(tx: Tx, congressId: string, personId: string, heirId: string, now: Date) {
  return open(tx).$executeRaw`
    INSERT INTO notice (congress_id, event_id, person_id, channel, is_statutory, state, queued_at, delivered_at)
    SELECT ${congressId}::uuid, n.event_id, ${heirId}::uuid, 'IN_APP', n.is_statutory, 'DELIVERED', ${now}, ${now}
      FROM notice n WHERE n.person_id = ${personId}::uuid AND n.channel = 'IN_APP' AND n.read_at IS NULL
    ON CONFLICT (event_id, person_id, channel) DO NOTHING`
}

/** A mandate that runs keeps its account open. */
export async function holdsMandate(tx: Tx, personId: string, today: LocalDate): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ holds: boolean }[]>`
    SELECT EXISTS (SELECT FROM role_grant g JOIN delegate d ON d.id = g.delegate_id WHERE g.person_id = ${personId}::uuid AND g.revoked_at IS NULL
      AND d.mandate_from <= ${today}::date AND (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date)) AS holds`
  return row?.holds ?? false
}
