import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { EntryOutcome } from '@/lib/domain/suggestion/proxy-entry'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'

/** 由某某代录, as everybody reads it who reads the suggestion. */
export type EnteredBy = {
  readonly by: string
  readonly paperOn: LocalDate | null
  readonly outcome: EntryOutcome | null
  readonly reason: string | null
}

/** Of `suggestion s`; null for what the delegate began himself. */
export const enteredBy = Prisma.sql`(SELECT json_build_object('by', b.name, 'paperOn', y.paper_on, 'outcome', y.outcome, 'reason', y.reason)
  FROM proxy_entry y JOIN person b ON b.id = y.entered_by_id WHERE y.suggestion_id = s.id)`

export async function readEntered(tx: Tx, suggestionId: string): Promise<EnteredBy | null> {
  const [row] = await open(tx).$queryRaw<{ entered: EnteredBy | null }[]>`
    SELECT ${enteredBy} AS entered FROM suggestion s WHERE s.id = ${suggestionId}::uuid`
  return row?.entered ?? null
}
