import type { Actor, Role } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { recordEvent } from './events'
import { open, type Tx } from './tx'

export type Newcomer = { readonly name: string; readonly phone: string; readonly login: string }

/** The account that was opened for him; null where he had one. */
export type Settled = { readonly personId: string; readonly openedId: string | null }

const noPassword = 'none'

/**
 * Somebody who has an account keeps it; the name tells that he is meant. With a new one nobody signs in before the
 * security administrator has given out a password.
 */
export async function settleNewcomer(tx: Tx, congressId: string, newcomer: Newcomer, now: Date): Promise<Settled> {
  const { name, phone, login } = newcomer
  const known = await open(tx).account.findFirst({
    where: { login },
    select: { personId: true, person: { select: { name: true } } },
  })
  if (known && known.person.name !== name) throw new Refusal('login-taken')
  if (known) return { personId: known.personId, openedId: null }
  const { id: personId } = await open(tx).person.create({
    data: { congressId, name, phone: phone || null },
    select: { id: true },
  })
  const { id: openedId } = await open(tx).account.create({
    data: { congressId, personId, login, passwordHash: noPassword, passwordChangedAt: now },
    select: { id: true },
  })
  return { personId, openedId }
}

/** With the other events of the act: no account is opened unseen. */
export async function recordOpened(tx: Tx, actor: Actor, openedId: string | null, role: Role, at: Date): Promise<void> {
  if (openedId) await recordEvent(tx, actor, { type: 'account.opened', subjectId: openedId, at, role })
}
