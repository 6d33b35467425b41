import { open, type Tx } from './tx'

/** Answers which feeds ended with it. */
export async function revokeFeedsOf(tx: Tx, personId: string, now: Date): Promise<string[]> {
  const rows = await open(tx).calendarFeed.updateManyAndReturn({
    where: { personId, revokedAt: null },
    data: { revokedAt: now },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export type NewFeed = { readonly congressId: string; readonly personId: string; readonly openedAt: Date }

/** Undefined where the address is taken: it was somebody's once, and is nobody's again. */
export async function addFeed(tx: Tx, feed: NewFeed, tokenHash: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const rows = await open(tx).calendarFeed.createManyAndReturn({
    data: [{ ...feed, tokenHash }],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id
}
