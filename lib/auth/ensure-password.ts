import { Refusal } from '@/lib/domain/refusal'
import { lockAccount, readPasswordHash } from '@/lib/store/accounts'
import type { Tx } from '@/lib/store/tx'
import { isPassword } from './password'

/** Of whoever is signed in, once more; the account is held until commit. */
export async function ensurePassword(tx: Tx, accountId: string, password: string): Promise<void> {
  const { id } = await lockAccount(tx, accountId)
  if (!(await isPassword(password, await readPasswordHash(tx, id)))) throw new Refusal('password-wrong')
}
