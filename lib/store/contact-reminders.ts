import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { over } from '@/lib/domain/suggestion/workflow'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'
import { holderNameOn } from './unit-names'

export type AwaitedContact = {
  readonly id: string
  readonly assignmentId: string
  readonly suggestionId: string
  readonly unit: string
  readonly contactedOn: LocalDate
  readonly confirmBy: LocalDate
  /** who was met and has said nothing */
  readonly delegateIds: readonly string[]
}

/** Nobody has answered, and either the last day is near and was not reminded of, or it has passed and nobody was told. */
const isDue = (
  today: string,
  until: string,
) => Prisma.sql`k.struck_at IS NULL AND k.lapsed_at IS NULL AND k.confirm_by IS NOT NULL
  AND (k.confirm_by < ${today}::date OR (k.confirm_by <= ${until}::date AND k.reminded_at IS NULL))
  AND NOT EXISTS (SELECT FROM contact_delegate m WHERE m.contact_id = k.id AND m.confirmed_version = k.version)
  AND NOT EXISTS (SELECT FROM contact_dispute x WHERE x.contact_id = k.id AND x.version = k.version AND coalesce(x.ending, 'SETTLED') = 'SETTLED')`

const mostAtOnce = 200

export async function readAwaited(tx: Tx, today: string, until: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT k.id FROM contact k JOIN assignment a ON a.id = k.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
    WHERE ${isDue(today, until)} AND s.status <> ALL(${[...over]}) ORDER BY k.confirm_by, k.id LIMIT ${mostAtOnce}`
  return rows.map(({ id }) => id)
}

/** Once more under its suggestion's lock, which is not waited for. */
export async function holdAwaited(tx: Tx, id: string, today: string, until: string): Promise<AwaitedContact | null> {
  const [held] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s JOIN assignment a ON a.suggestion_id = s.id JOIN contact k ON k.assignment_id = a.id
    WHERE k.id = ${id}::uuid FOR UPDATE OF s SKIP LOCKED`
  if (!held) return null
  const [contact] = await open(tx).$queryRaw<AwaitedContact[]>`
    SELECT k.id, a.id AS "assignmentId", a.suggestion_id AS "suggestionId", ${holderNameOn(Prisma.sql`k.contacted_on`)} AS unit,
      k.contacted_on::text AS "contactedOn", k.confirm_by::text AS "confirmBy",
      ARRAY(SELECT m.delegate_id::text FROM contact_delegate m WHERE m.contact_id = k.id AND m.confirmed_version IS DISTINCT FROM k.version) AS "delegateIds"
    FROM contact k JOIN assignment a ON a.id = k.assignment_id WHERE k.id = ${id}::uuid AND ${isDue(today, until)}`
  return contact ?? null
}

export async function saveRemindedOf(tx: Tx, id: string, now: Date): Promise<void> {
  await open(tx).contact.update({ where: { id }, data: { remindedAt: now }, select: { id: true } })
}

export async function saveLapsed(tx: Tx, id: string, now: Date): Promise<void> {
  await open(tx).contact.update({ where: { id }, data: { lapsedAt: now }, select: { id: true } })
}
