import { administrationPolicy } from '@/lib/domain/access/administration'
import type { LeftOffice } from '@/lib/domain/access/leaving'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { over } from '@/lib/domain/suggestion/workflow'
import { readLeftOffices } from '@/lib/store/leaving'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type Candidate = { readonly id: string; readonly name: string; readonly login: string }

export type OfficeToLeave = LeftOffice & {
  /** open parts of the unit: they stay where they are */
  readonly openWork: number
  /** colleagues first, then people who hold no office yet */
  readonly candidates: readonly Candidate[]
}

export type LeavingView = {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly offices: readonly OfficeToLeave[]
  readonly hasMandate: boolean
  readonly personal: {
    readonly notices: number
    readonly feeds: number
    readonly signIns: number
    readonly replyDrafts: number
    readonly waitingSignature: number
  }
}

type Facts = { id: string; congressId: string; personId: string; name: string; login: string; hasMandate: boolean } & {
  personal: LeavingView['personal']
}

/** What somebody has in his hands on the day he leaves, counted: whose work it is, the administrator does not read. */
export const getLeaving: Query<string, LeavingView> = async ({ tx, actor, moment }, accountId) => {
  authorize(actor, administrationPolicy.keepAccounts, null)
  const [facts] = await open(tx).$queryRaw<Facts[]>`
    SELECT a.id, a.congress_id AS "congressId", a.person_id AS "personId", p.name, a.login,
      EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.role = 'DELEGATE' AND g.revoked_at IS NULL) AS "hasMandate",
      json_build_object('notices', (SELECT count(*) FROM notice n WHERE n.person_id = p.id AND n.channel = 'IN_APP' AND n.read_at IS NULL),
        'feeds', (SELECT count(*) FROM calendar_feed f WHERE f.person_id = p.id AND f.revoked_at IS NULL),
        'signIns', (SELECT count(*) FROM sign_in i WHERE i.account_id = a.id AND i.ended_at IS NULL AND i.ends_at > ${moment.now}),
        'replyDrafts', (SELECT count(*) FROM reply r WHERE r.written_by_id = p.id AND r.signed_at IS NULL),
        'waitingSignature', (SELECT count(*) FROM assignment s JOIN role_grant g ON g.unit_id = s.unit_id AND g.role = 'UNIT_HEAD' AND g.revoked_at IS NULL
          WHERE g.person_id = p.id AND s.status = 'REPLY_UNDER_REVIEW' AND s.ended_on IS NULL)) AS personal
    FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = ${accountId}::uuid AND a.disabled_at IS NULL`
  if (!facts || facts.personId === actor.personId) throw new Refusal('not-found')
  authorize(actor, administrationPolicy.keepAccounts, facts)
  const left = await readLeftOffices(tx, facts.personId, moment.today)
  const offices: OfficeToLeave[] = []
  for (const office of left) {
    const [beside] = await open(tx).$queryRaw<Pick<OfficeToLeave, 'openWork' | 'candidates'>[]>`
      SELECT (SELECT count(*)::int FROM assignment s JOIN suggestion t ON t.id = s.suggestion_id WHERE s.unit_id = ${office.unitId}::uuid AND s.ended_on IS NULL
          AND t.status <> ALL(${[...over]})) AS "openWork",
        (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'login', c.login) ORDER BY c.near DESC, c.name), '[]') FROM (
          SELECT p.id, p.name, a.login, bool_or(coalesce(g.unit_id = ${office.unitId}::uuid OR (${office.unitId}::uuid IS NULL AND g.role = ${office.role}), false)) AS near
            FROM person p JOIN account a ON a.person_id = p.id AND a.disabled_at IS NULL LEFT JOIN role_grant g ON g.person_id = p.id AND g.revoked_at IS NULL
           WHERE p.id NOT IN (${facts.personId}::uuid, ${actor.personId}::uuid) GROUP BY p.id, a.login
          HAVING count(g.id) = 0 OR bool_or(coalesce(g.unit_id = ${office.unitId}::uuid OR (${office.unitId}::uuid IS NULL AND g.role = ${office.role}), false))) c) AS candidates`
    offices.push({ ...office, openWork: beside?.openWork ?? 0, candidates: beside?.candidates ?? [] })
  }
  const { id, name, login, hasMandate, personal } = facts
  return { id, name, login, hasMandate, personal, offices }
}
