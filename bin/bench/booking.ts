import { keepLedgers } from '@/lib/store/ledger'
import { adoptPublished } from '@/lib/store/published-calendar'
import { transactFor } from '@/lib/store/transact'
import { readUnbooked } from '@/lib/store/unbooked'

/** Rows that no command wrote have no ledger yet: every deadline of a congress is counted as of `now`. */
export async function book(congress: string, now: Date, note: (text: string) => void): Promise<void> {
  await transactFor(congress, (tx) => adoptPublished(tx, congress, now))
  const next = (after: string | null) =>
    transactFor(congress, async (tx) => {
      const ids = await readUnbooked(tx, after)
      await keepLedgers(tx, congress, ids, now)
      return ids
    })
  let done = 0
  for (let ids = await next(null); ids.length > 0; ids = await next(ids.at(-1) ?? null)) {
    done += ids.length
    note(String(done))
  }
}
