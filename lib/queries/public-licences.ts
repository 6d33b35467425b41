import type { Granted } from '@/lib/domain/publication/licence'
import { open, type Tx } from '@/lib/store/tx'

/** `granted` is null where the congress granted nothing. */
export type CongressLicence = { readonly id: string; readonly congress: string; readonly granted: Granted | null }

/** For anybody: of each congress that has published something, what it lets people do with it at this moment. */
export async function publicLicences(tx: Tx, now: Date): Promise<readonly CongressLicence[]> {
  const [row] = await open(tx).$queryRaw<{ found: CongressLicence[] }[]>`SELECT access.public_licences(${now}) AS found`
  return row?.found ?? []
}
