import { open, type Tx } from '@/lib/store/tx'

/** For anybody: the years of sessions of which something is public at this moment, the latest first. */
export async function publicYears(tx: Tx, now: Date): Promise<readonly number[]> {
  const [row] = await open(tx).$queryRaw<{ found: number[] }[]>`SELECT access.public_years(${now}) AS found`
  return row?.found ?? []
}

/** What is public is summed over one year of sessions, or over all years of one unit. */
export type YearOrUnit =
  | { readonly year: number; readonly unit?: undefined }
  | { readonly year?: undefined; readonly unit: string }
