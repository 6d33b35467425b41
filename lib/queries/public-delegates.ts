import { z } from 'zod'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { PublicPage } from '@/lib/domain/performance/public-page'
import { open, type Tx } from '@/lib/store/tx'

export const publicDelegatesFilterSchema = z.object({ of: z.uuid().optional().catch(undefined) })

type Publication = { readonly id: string; readonly year: number; readonly congress: string }

export type PublicDelegates = {
  readonly publications: readonly Publication[]
  readonly chosen: (Publication & { readonly publishedOn: LocalDate }) | null
  readonly delegations: readonly {
    readonly name: string | null
    readonly delegates: readonly { readonly id: string; readonly name: string; readonly to: LocalDate | null }[]
  }[]
}

/** For anybody, without a congress: whose year is out at this moment, in the order of the register. */
export async function publicDelegates(
  tx: Tx,
  now: Date,
  { of }: { of?: string | undefined },
): Promise<PublicDelegates> {
  const [row] = await open(tx).$queryRaw<{ found: PublicDelegates }[]>`
    SELECT access.public_delegates(${now}, ${of ?? null}::uuid) AS found`
  return row?.found ?? { publications: [], chosen: null, delegations: [] }
}

export type PublicYear = {
  readonly page: Omit<PublicPage, 'led'>
  readonly publishedOn: LocalDate
  readonly congress: string
  /** registered ones, without those whose identity is kept now */
  readonly led: number
  readonly titles: readonly { readonly id: string; readonly number: string; readonly title: string }[]
}

/** One delegate, each year that is out, the newest first; null where none is. */
export async function publicDelegate(tx: Tx, now: Date, id: string): Promise<readonly PublicYear[] | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [row] = await open(tx).$queryRaw<{ found: PublicYear[] | null }[]>`
    SELECT access.public_delegate(${id}::uuid, ${now}) AS found`
  return row?.found ?? null
}
