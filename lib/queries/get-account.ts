import type { Role } from '@/lib/domain/access/actor'
import { type Account, administrationPolicy } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

type Named = { id: string; name: string }

export type AccountView = Account & {
  readonly passwordChangedAt: Date
  readonly lastSeenAt: Date | null
  readonly signIns: number
  readonly isOwn: boolean
  readonly grants: { id: string; role: Role; unit: string | null; group: number | null }[]
  /** Mandates of the person, delegations and units in force: what an office may name. */
  readonly mandates: Named[]
  readonly delegations: Named[]
  readonly units: Named[]
}

export const getAccount: Query<string, AccountView> = async ({ tx, actor, moment }, id) => {
  authorize(actor, administrationPolicy.keepAccounts, null)
  const [account] = await open(tx).$queryRaw<AccountView[]>`
    SELECT a.id, a.congress_id AS "congressId", a.person_id AS "personId", p.name, a.login, a.disabled_at AS "disabledAt",
      a.password_changed_at AS "passwordChangedAt", a.person_id = ${actor.personId}::uuid AS "isOwn",
      (SELECT max(i.last_seen_at) FROM sign_in i WHERE i.account_id = a.id) AS "lastSeenAt",
      (SELECT count(*)::int FROM sign_in i WHERE i.account_id = a.id AND i.ended_at IS NULL AND i.ends_at > ${moment.now}) AS "signIns",
      (SELECT coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'unit', coalesce(u.name, o.name), 'group', g.assessment_group) ORDER BY g.id), '[]')
        FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN delegation o ON o.id = g.delegation_id WHERE g.person_id = a.person_id AND g.revoked_at IS NULL) AS grants,
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) ORDER BY d.mandate_from), '[]')
        FROM delegate d WHERE d.person_id = a.person_id AND (d.mandate_to IS NULL OR d.mandate_to >= ${moment.today}::date)) AS mandates,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.ordinal), '[]')
        FROM delegation o JOIN term t ON t.id = o.term_id WHERE t.starts_on <= ${moment.today}::date AND (t.ends_on IS NULL OR t.ends_on >= ${moment.today}::date)) AS delegations,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name), '[]')
        FROM unit u WHERE u.valid_from <= ${moment.today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${moment.today}::date)) AS units
      FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = ${id}::uuid`
  if (!account) throw new Refusal('not-found')
  authorize(actor, administrationPolicy.keepAccounts, account)
  return account
}
