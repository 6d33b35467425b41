import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { unitPolicy } from '@/lib/domain/unit/policy'
import type { UnitFilter } from '@/lib/schemas/unit-filter'
import { open } from '@/lib/store/tx'
import { openParts } from '@/lib/store/unit-changes'
import { Prisma } from '@/prisma/generated/client'
import { unitFoundBy } from './found-by-words'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'
import { type ChangeLine, readChanges } from './unit-changes'

export type UnitLine = {
  readonly id: string
  readonly name: string
  readonly formerNames: readonly string[]
  readonly kind: UnitKind
  readonly assessmentGroup: number | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly successor: { readonly id: string; readonly name: string } | null
  readonly openWork: number
  readonly contact: { readonly name: string; readonly phone: string | null } | null
}

export type Units = Page<UnitLine> & {
  readonly total: number
  readonly planned: readonly ChangeLine[]
  readonly mayKeep: boolean
}

const oldestFirst: Order = { type: 'uuid', direction: 'ascending' }

export const listUnits: Query<UnitFilter, Units> = async (reading, filter) => {
  const { tx, actor, moment } = reading
  authorize(actor, unitPolicy.read, null)
  const place = placeSchema.parse(filter.page)
  const wanted = conditions(actor, filter, moment.today)
  const [read] = await open(tx).$queryRaw<{ rows: UnitLine[]; total: number }[]>`
    SELECT (SELECT count(*)::int FROM unit s WHERE ${wanted}) AS total,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'formerNames', ${formerNames}, 'kind', u.kind, 'assessmentGroup', u.assessment_group,
          'validFrom', u.valid_from, 'validTo', u.valid_to, 'successor', (SELECT json_build_object('id', n.id, 'name', n.name) FROM unit n WHERE n.id = u.successor_id),
          'openWork', (SELECT count(*) FROM (${openParts}) p), 'contact', ${contact}) ORDER BY ${orderBy(oldestFirst, place)}), '[]')
        FROM (SELECT s.id FROM unit s WHERE ${wanted} AND ${beyond(oldestFirst, place)} ORDER BY ${orderBy(oldestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN unit u ON u.id = s.id) AS rows`
  const { rows = [], total = 0 } = read ?? {}
  const planned = await readChanges(
    tx,
    Prisma.sql`c.carried_out_at IS NULL AND c.undone_at IS NULL`,
    actor.congress.timeZone,
  )
  return { ...pageOf(rows, place, () => null, rowsIn(reading)), total, planned, mayKeep: unitPolicy.keep(actor) }
}

const formerNames = Prisma.sql`ARRAY(SELECT f.name FROM unit_former_name f WHERE f.unit_id = u.id ORDER BY f.until_on DESC)`

/** The clerk who has been there longest, whose telephone the office dials first. */
const contact = Prisma.sql`(SELECT json_build_object('name', p.name, 'phone', p.phone) FROM role_grant g JOIN person p ON p.id = g.person_id
  WHERE g.unit_id = u.id AND g.revoked_at IS NULL ORDER BY g.role, g.granted_at, g.id LIMIT 1)`

function conditions(actor: Actor, { q, state }: UnitFilter, today: LocalDate): Prisma.Sql {
  const inForce = Prisma.sql`(s.valid_to IS NULL OR s.valid_to >= ${today}::date)`
  const byState = { IN_FORCE: inForce, CLOSED: Prisma.sql`NOT ${inForce}`, ALL: Prisma.sql`true` }
  return q ? Prisma.sql`${byState[state]} AND ${unitFoundBy(actor, q, Prisma.sql`s.id`)}` : byState[state]
}
