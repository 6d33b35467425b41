import { open, type Tx } from '@/lib/store/tx'

/** The last publication before a part; as text, because an instant of the database may be no instant of a program. */
export type PartPlace = { readonly at: string; readonly id: string }

/** For the map of the site: where each part begins, the oldest first. Only the index is walked. */
export async function publicParts(tx: Tx, now: Date, size: number): Promise<readonly PartPlace[]> {
  const [row] = await open(tx).$queryRaw<
    { found: PartPlace[] }[]
  >`SELECT access.public_parts(${now}, ${size}::int) AS found`
  return row?.found ?? []
}

/** Ids of suggestions that are public at this moment, from a place on, the oldest first. */
export async function publicAddresses(
  tx: Tx,
  now: Date,
  { at, id }: PartPlace,
  most: number,
): Promise<readonly string[]> {
  const [row] = await open(tx).$queryRaw<{ found: string[] }[]>`
    SELECT access.public_addresses(${now}, ${at}::text::timestamptz, ${id}::uuid, ${most}::int) AS found`
  return row?.found ?? []
}
