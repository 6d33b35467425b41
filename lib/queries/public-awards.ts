import { z } from 'zod'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from '@/lib/store/tx'
import { pageSize, placeSchema } from './keyset'
import type { PublicAward } from './public-award'

export const publicAwardsFilterSchema = z.object({ page: placeSchema })

export type PublicNotice = Pick<
  PublicAward,
  'id' | 'congress' | 'kind' | 'name' | 'noticeFrom' | 'noticeUntil' | 'decidedOn'
> & { readonly today: LocalDate }

export type PublicNotices = { readonly rows: readonly PublicNotice[]; readonly next: string | null }

const dayShape = /^\d{4}-\d{2}-\d{2}$/

/** For anybody, without a congress: every list that is out at this moment, the newest first. */
export async function publicAwards(
  tx: Tx,
  now: Date,
  { page }: z.output<typeof publicAwardsFilterSchema>,
): Promise<PublicNotices> {
  const after = page && dayShape.test(page.value) && !Number.isNaN(Date.parse(page.value)) ? page : undefined
  const [read] = await open(tx).$queryRaw<{ rows: PublicNotice[] }[]>`
    SELECT access.public_awards(${now}, ${after ? new Date(after.value) : null}::date, ${after?.id ?? null}::uuid, ${pageSize + 1}::int) AS rows`
  const rows = read?.rows ?? []
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { rows: shown, next: last ? `next~${last.noticeFrom}~${last.id}` : null }
}
