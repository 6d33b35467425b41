import type { Actor } from '@/lib/domain/access/actor'
import { open, type Tx } from './tx'

type Hash = Uint8Array<ArrayBuffer>

export type AccountForSignIn = {
  readonly accountId: string
  readonly passwordHash: string
  readonly isDisabled: boolean
  readonly isDemonstration: boolean
  readonly congressIsDemonstration: boolean
}

export async function findAccount(tx: Tx, login: string): Promise<AccountForSignIn | undefined> {
  const [row] = await open(tx).$queryRaw<{ account: AccountForSignIn | null }[]>`
    SELECT access.account_for_sign_in(${login}) AS account`
  return row?.account ?? undefined
}

/** Null when the account was disabled in the meantime. */
export async function openSignIn(
  tx: Tx,
  accountId: string,
  token: Hash,
  now: Date,
  until: Date,
): Promise<Actor | null> {
  const [row] = await open(tx).$queryRaw<{ actor: Actor | null }[]>`
    SELECT access.open_sign_in(${accountId}::uuid, ${token}, ${now}, ${until}) AS actor`
  return row?.actor ?? null
}

export async function endSignIn(tx: Tx, signInId: string, now: Date): Promise<void> {
  await open(tx).signIn.update({ where: { id: signInId }, data: { endedAt: now }, select: { id: true } })
}

/** Every browser in which the account is signed in; answers how many there were. */
export async function endSignInsOf(tx: Tx, accountId: string, now: Date): Promise<number> {
  const { count } = await open(tx).signIn.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } })
  return count
}

export async function endOtherSignIns(tx: Tx, accountId: string, kept: string, now: Date): Promise<number> {
  const others = { accountId, endedAt: null, id: { not: kept } }
  return (await open(tx).signIn.updateMany({ where: others, data: { endedAt: now } })).count
}

export async function recordRefusedSignIn(tx: Tx, login: string, now: Date): Promise<void> {
  await open(tx).$queryRaw`SELECT access.record_refused_sign_in(${login}, ${now})::text`
}
