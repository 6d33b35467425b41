import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

export type Newcomer = { readonly name: string; readonly phone: string; readonly login: string }

const noPassword = 'none'

/**
 * Somebody who has an account keeps it; the name tells that he is meant. With a new one nobody signs in before the
 * security administrator has given out a password.
 */
export async function settleNewcomer(tx: Tx, congressId: string, newcomer: Newcomer, now: Date): Promise<string> {
  const { name, phone, login } = newcomer
  const known = await open(tx).account.findFirst({
    where: { login },
    select: { personId: true, person: { select: { name: true } } },
  })
  if (known && known.person.name !== name) throw new Refusal('login-taken')
  if (known) return known.personId
  const { id: personId } = await open(tx).person.create({
    data: { congressId, name, phone: phone || null },
    select: { id: true },
  })
  await open(tx).account.create({
    data: { congressId, personId, login, passwordHash: noPassword, passwordChangedAt: now },
    select: { id: true },
  })
  return personId
}
