import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { Account } from '@/lib/domain/access/administration'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

/** Reads the account and holds its row until commit. */
export async function lockAccount(tx: Tx, id: string): Promise<Account> {
  const [account] = await open(tx).$queryRaw<Account[]>`
    SELECT a.id, a.congress_id AS "congressId", a.person_id AS "personId", p.name, a.login, a.disabled_at AS "disabledAt"
      FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = ${id}::uuid FOR UPDATE OF a`
  if (!account) throw new Refusal('not-found')
  return account
}

export async function saveDisabled(tx: Tx, id: string, disabledAt: Date | null): Promise<void> {
  await open(tx).account.update({ where: { id }, data: { disabledAt }, select: { id: true } })
}

export async function readPasswordHash(tx: Tx, id: string): Promise<string> {
  const { passwordHash } = await open(tx).account.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } })
  return passwordHash
}

export async function savePassword(tx: Tx, id: string, passwordHash: string, now: Date): Promise<void> {
  await open(tx).account.update({ where: { id }, data: { passwordHash, passwordChangedAt: now }, select: { id: true } })
}

type Holder = { readonly personId: string; readonly congressId: string; readonly name: string }

/** The person, if the mandate, delegation or unit that the office names is his and in force. Held until commit: no office is given twice at once. */
export async function lockHolder(tx: Tx, personId: string, grant: Grant, { today }: Moment): Promise<Holder> {
  const [person] = await open(tx).$queryRaw<Holder[]>`
    SELECT id AS "personId", congress_id AS "congressId", name FROM person WHERE id = ${personId}::uuid FOR UPDATE`
  if (!person) throw new Refusal('not-found')
  const { delegateId, delegationId, unitId } = grant
  if (delegateId && !(await open(tx).delegate.count({ where: { id: delegateId, personId } })))
    throw new Refusal('not-found')
  const on = dayToStore(today)
  const runs = { startsOn: { lte: on }, OR: [{ endsOn: null }, { endsOn: { gte: on } }] }
  if (delegationId && !(await open(tx).delegation.count({ where: { id: delegationId, term: runs } })))
    throw new Refusal('not-found')
  const inForce = { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] }
  if (unitId && !(await open(tx).unit.count({ where: { id: unitId, ...inForce } }))) throw new Refusal('not-found')
  return person
}

/** What is held already is not given once more. */
export async function addGrant(
  tx: Tx,
  { congress }: Actor,
  personId: string,
  grant: Grant,
  now: Date,
): Promise<string> {
  const { role, delegateId = null, delegationId = null, unitId = null, assessmentGroup = null } = grant
  const office = { personId, role, delegateId, delegationId, unitId, assessmentGroup }
  if (await open(tx).roleGrant.count({ where: { ...office, revokedAt: null } })) throw new Refusal('grant-not-fitting')
  const data = { congressId: congress.id, ...office, grantedAt: now }
  return (await open(tx).roleGrant.create({ data, select: { id: true } })).id
}

type HeldGrant = { readonly id: string; readonly congressId: string; readonly personId: string; readonly role: string }

export async function lockGrant(tx: Tx, id: string): Promise<HeldGrant> {
  const [grant] = await open(tx).$queryRaw<HeldGrant[]>`
    SELECT id, congress_id AS "congressId", person_id AS "personId", role FROM role_grant
     WHERE id = ${id}::uuid AND revoked_at IS NULL FOR UPDATE`
  if (!grant) throw new Refusal('not-found')
  return grant
}

export async function endGrant(tx: Tx, id: string, revokedAt: Date): Promise<void> {
  await open(tx).roleGrant.update({ where: { id }, data: { revokedAt }, select: { id: true } })
}
