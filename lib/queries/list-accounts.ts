import type { Role } from '@/lib/domain/access/actor'
import { administrationPolicy } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import type { AccountFilter } from '@/lib/schemas/administration-filter'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type AccountLine = {
  id: string
  name: string
  login: string
  isDisabled: boolean
  signIns: number
  grants: { role: Role; unit: string | null }[]
}

export type Accounts = Page<AccountLine> & { readonly total: number }

const oldestFirst: Order = { type: 'uuid', direction: 'ascending' }

export const listAccounts: Query<AccountFilter, Accounts> = async (reading, filter) => {
  const { tx, actor, moment } = reading
  authorize(actor, administrationPolicy.keepAccounts, null)
  const place = placeSchema.parse(filter.page)
  const wanted = conditions(filter)
  const [read] = await open(tx).$queryRaw<{ rows: AccountLine[]; total: number }[]>`
    SELECT (SELECT count(*)::int FROM account s JOIN person p ON p.id = s.person_id WHERE ${wanted}) AS total,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'login', s.login, 'isDisabled', s.disabled_at IS NOT NULL,
          'signIns', (SELECT count(*) FROM sign_in i WHERE i.account_id = s.id AND i.ended_at IS NULL AND i.ends_at > ${moment.now}),
          'grants', (SELECT coalesce(json_agg(json_build_object('role', g.role, 'unit', u.name) ORDER BY g.id), '[]')
            FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id WHERE g.person_id = s.person_id AND g.revoked_at IS NULL))
          ORDER BY ${orderBy(oldestFirst, place)}), '[]')
        FROM (SELECT s.id, s.login, s.disabled_at, s.person_id, p.name FROM account s JOIN person p ON p.id = s.person_id
          WHERE ${wanted} AND ${beyond(oldestFirst, place)} ORDER BY ${orderBy(oldestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s) AS rows`
  const { rows = [], total = 0 } = read ?? {}
  return { ...pageOf(rows, place, () => null, rowsIn(reading)), total }
}

/** Names and logins of accounts are in no index of texts, so that no search finds them; they are as many as people work here, and are looked through one by one. */
function conditions({ q, role }: AccountFilter): Prisma.Sql {
  const typed = q?.trim().toLowerCase()
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(typed ? [Prisma.sql`(strpos(p.name, ${typed}) > 0 OR strpos(s.login, ${typed}) > 0)`] : []),
      ...(role
        ? [
            Prisma.sql`EXISTS (SELECT FROM role_grant g WHERE g.person_id = s.person_id AND g.revoked_at IS NULL AND g.role = ${role})`,
          ]
        : []),
    ],
    ' AND ',
  )
}
