import { governmentKinds } from '@/lib/domain/suggestion/policy'
import { type Hearers, isTold, rules } from '@/lib/notifications/rules'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

type Told = { type: string; suggestionId: string; subjectId: string }

/** One row an event and person, however often the job runs. */
export async function addNotices(tx: Tx, eventId: string, now: Date): Promise<void> {
  const [event] = await open(tx).$queryRaw<Told[]>`
    SELECT type, suggestion_id AS "suggestionId", subject_id AS "subjectId" FROM event WHERE id = ${eventId}::uuid`
  if (!event?.suggestionId || !isTold(event.type)) return
  const hearers = rules[event.type].map((one: Hearers) => people[one](event))
  await open(tx).$executeRaw`
    INSERT INTO notice (congress_id, event_id, person_id, delivered_at)
    SELECT e.congress_id, e.id, h.person_id, ${now}
      FROM event e, (${Prisma.join(hearers, ' UNION ')}) AS h
     WHERE e.id = ${eventId}::uuid AND h.person_id IS DISTINCT FROM e.actor_id
    ON CONFLICT DO NOTHING`
}

export async function markNoticesRead(tx: Tx, personId: string, upTo: string, now: Date): Promise<number> {
  const { count } = await open(tx).notice.updateMany({
    where: { personId, readAt: null, id: { lte: upTo } },
    data: { readAt: now },
  })
  return count
}

const holders = Prisma.sql`SELECT g.person_id FROM role_grant g WHERE g.revoked_at IS NULL`
const inForce = (suggestionId: string) =>
  Prisma.sql`SELECT a.unit_id FROM assignment a WHERE a.suggestion_id = ${suggestionId}::uuid AND a.ended_on IS NULL`
const unitOf = (subjectId: string) => Prisma.sql`
  SELECT a.unit_id FROM assignment a LEFT JOIN reply r ON r.assignment_id = a.id
   WHERE ${subjectId}::uuid IN (a.id, r.id)`

const people: Record<Hearers, (event: Told) => Prisma.Sql> = {
  leadDelegate: ({ suggestionId }) => Prisma.sql`
    SELECT d.person_id FROM delegate d JOIN suggestion s ON s.lead_delegate_id = d.id WHERE s.id = ${suggestionId}::uuid`,
  signers: ({ suggestionId }) => Prisma.sql`
    SELECT d.person_id FROM delegate d WHERE d.id IN (
      SELECT lead_delegate_id FROM suggestion WHERE id = ${suggestionId}::uuid
      UNION SELECT delegate_id FROM co_signature WHERE suggestion_id = ${suggestionId}::uuid AND state = 'CONFIRMED')`,
  unitsInForce: ({ suggestionId }) => Prisma.sql`${holders} AND g.unit_id IN (${inForce(suggestionId)})`,
  repliersInForce: ({ suggestionId }) =>
    Prisma.sql`${holders} AND g.unit_id IN (${inForce(suggestionId)} AND a.role <> 'ASSIST')`,
  actingUnit: ({ subjectId }) => Prisma.sql`${holders} AND g.unit_id IN (${unitOf(subjectId)})`,
  actingUnitHeads: ({ subjectId }) =>
    Prisma.sql`${holders} AND g.role = 'UNIT_HEAD' AND g.unit_id IN (${unitOf(subjectId)})`,
  delegateOffice: () => Prisma.sql`${holders} AND g.role = 'DELEGATE_OFFICE'`,
  governmentOffice: ({ suggestionId }) => Prisma.sql`
    ${holders} AND g.role = 'GOVERNMENT_OFFICE' AND EXISTS (
      SELECT FROM unit u WHERE u.kind = ANY(${[...governmentKinds]}) AND u.id IN (${inForce(suggestionId)}))`,
}
