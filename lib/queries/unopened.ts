import type { Role } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { noticePolicy } from '@/lib/domain/notices/policy'
import type { UnopenedFilter } from '@/lib/schemas/notices'
import { open } from '@/lib/store/tx'
import { notAcknowledged } from '@/lib/store/unacknowledged'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'

export type ToRing = {
  id: string
  name: string
  role: Role
  phone: string | null
  lastCall: { at: string; by: string | null; note: string } | null
}

export type NotTaken = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  assignedOn: LocalDate
  openedAt: string | null
  /** whoever of the unit opened it first */
  openedBy: string | null
  silentSince: LocalDate | null
}

export type UnopenedUnit = {
  readonly id: string
  readonly name: string
  readonly total: number
  readonly waiting: readonly NotTaken[]
  readonly people: readonly ToRing[]
}

export type Unopened = Page<UnopenedUnit> & { readonly total: number }

const byUnit: Order = { type: 'uuid', direction: 'ascending' }
/** of a unit, on a page that does not say otherwise */
const mostShown = 20

/** Units that have not opened or not acknowledged what was assigned to them, with the people to ring up. */
export const unopened: Query<UnopenedFilter, Unopened> = async (reading, { page }) => {
  authorize(reading.actor, noticePolicy.callPeople, null)
  const place = placeSchema.parse(page)
  const rows = await open(reading.tx).$queryRaw<UnopenedUnit[]>`
    SELECT s.id, u.name, s.total, ${waitingOf(reading.rows ?? mostShown)} AS waiting, ${people} AS people
      FROM (SELECT a.unit_id AS id, count(*)::int AS total ${notAcknowledged} GROUP BY a.unit_id) s JOIN unit u ON u.id = s.id
     WHERE ${beyond(byUnit, place)} ORDER BY ${orderBy(byUnit, place)} LIMIT ${rowsIn(reading) + 1}`
  return { ...pageOf(rows, place, () => null, rowsIn(reading)), total: await countUnopened(reading) }
}

/** How many units there are to ring up. */
export async function countUnopened({ tx }: Reading): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT DISTINCT a.unit_id ${notAcknowledged} LIMIT ${countLimit}) counted`
  return row?.total ?? 0
}

const waitingOf = (
  most: number,
) => Prisma.sql`(SELECT json_agg(json_build_object('id', n.id, 'suggestionId', n.suggestion_id, 'numberText', n.number_text, 'title', n.title,
    'assignedOn', n.assigned_on, 'openedAt', n.first_opened_at, 'openedBy', (SELECT e.actor_name FROM event e
      WHERE e.suggestion_id = n.suggestion_id AND e.subject_id = n.id AND e.type = 'assignment.opened' ORDER BY e.sequence LIMIT 1), 'silentSince', n.accepted_by_silence_on) ORDER BY n.assigned_on, n.id)
  FROM (SELECT a.id, a.suggestion_id, t.number_text, t.title, a.assigned_on, a.first_opened_at, a.accepted_by_silence_on
    ${notAcknowledged} AND a.unit_id = s.id ORDER BY a.assigned_on, a.id LIMIT ${most}) n)`

const people = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', g.role, 'phone', p.phone, 'lastCall',
    (SELECT json_build_object('at', e.at, 'by', e.actor_name, 'note', e.data->>'note') FROM event e
      WHERE e.subject_id = p.id AND e.type = 'notice.called' ORDER BY e.sequence DESC LIMIT 1)) ORDER BY g.role, p.name), '[]')
  FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.unit_id = s.id AND g.revoked_at IS NULL
    AND EXISTS (SELECT FROM account c WHERE c.person_id = p.id AND c.disabled_at IS NULL))`
