import { setTimeout as pause } from 'node:timers/promises'
import { env } from '@/lib/env'
import { recordEvent } from '@/lib/store/events'
import { type AccountForSignIn, endSignIn, findAccount, openSignIn, recordRefusedSignIn } from '@/lib/store/sign-ins'
import { transactAs, transactOutside } from '@/lib/store/transact'
import { countTry, forgetTries } from './guessing'
import { normalisedLogin } from './login-name'
import { isPassword } from './password'
import { newToken, tokenHash } from './session-token'

/** GB/T 22239 8.1.4.1: a working day and no longer. */
export const signedInHours = 12

/** Refusals leave on the beat of a quarter of a second, so that time does not tell a known name from an unknown one. */
const beat = 250

export class AccountDisabled extends Error {
  constructor() {
    super('account-disabled')
  }
}

/** The account whose password this is; null when it is nobody's. */
export async function accountOf(
  typed: { login: string; password: string },
  address: string | undefined,
  now: Date,
): Promise<string | null> {
  const started = performance.now()
  const login = normalisedLogin(typed.login).slice(0, 200)
  await countTry(login, address)
  const account = await transactOutside('web', (tx) => findAccount(tx, login))
  const matches = await isPassword(typed.password.slice(0, 500), account?.passwordHash)
  if (!account || !matches || isOutOfPlace(account)) {
    if (account) await transactOutside('web', (tx) => recordRefusedSignIn(tx, login, now))
    await pause(beat - ((performance.now() - started) % beat))
    return null
  }
  if (account.isDisabled) throw new AccountDisabled()
  await forgetTries(login, address)
  return account.accountId
}

/** Demonstration people have a password that everybody knows: real data does not let them in. */
const isOutOfPlace = (account: AccountForSignIn): boolean =>
  account.isDemonstration && !account.congressIsDemonstration && env().NODE_ENV === 'production'

/** A new token for each signing in: one that was planted before is worth nothing after. */
export async function openSession(accountId: string, now: Date): Promise<string> {
  const token = newToken()
  await transactOutside('web', async (tx) => {
    const until = new Date(now.getTime() + signedInHours * 3_600_000)
    const actor = await openSignIn(tx, accountId, tokenHash(token), now, until)
    if (!actor) throw new AccountDisabled()
    await recordEvent(tx, actor, { type: 'sign-in.opened', subjectId: accountId, at: now })
  })
  return token
}

export async function closeSession(token: Uint8Array<ArrayBuffer>, now: Date): Promise<void> {
  await transactAs(token, now, async (tx, actor) => {
    await endSignIn(tx, actor.signInId, now)
    await recordEvent(tx, actor, { type: 'sign-in.ended', subjectId: actor.accountId, at: now })
  })
}
