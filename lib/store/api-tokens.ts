import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'
import { stopWebhooksOf } from './webhooks'

/** Answers how many programs lost their way in with it; none is told anything any more either. */
export async function revokeTokensOf(tx: Tx, personId: string, now: Date): Promise<number> {
  await stopWebhooksOf(tx, personId)
  const standing = { personId, revokedAt: null }
  return (await open(tx).apiToken.updateMany({ where: standing, data: { revokedAt: now } })).count
}

export async function countTokens(tx: Tx, personId: string, now: Date): Promise<number> {
  return open(tx).apiToken.count({ where: { personId, revokedAt: null, expiresAt: { gt: now } } })
}

export type NewToken = {
  readonly congressId: string
  readonly personId: string
  readonly accountId: string
  readonly name: string
  readonly prefix: string
  readonly scopes: string[]
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** Undefined where the secret was somebody's already. */
export async function addToken(
  tx: Tx,
  token: NewToken,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  const rows = await open(tx).apiToken.createManyAndReturn({
    data: [{ ...token, tokenHash }],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id
}

/** One's own alone, and once. */
export async function revokeToken(tx: Tx, personId: string, id: string, now: Date): Promise<void> {
  const { count } = await open(tx).apiToken.updateMany({
    where: { id, personId, revokedAt: null },
    data: { revokedAt: now },
  })
  if (count === 0) throw new Refusal('not-found')
}
