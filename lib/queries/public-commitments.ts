import { z } from 'zod'
import type { PromiseFact } from '@/lib/domain/commitment/fulfilment'
import { publicPromiseStates, stateOfPublic } from '@/lib/domain/commitment/public-state'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from '@/lib/store/tx'
import { pageSize } from './keyset'

export type PublicCommitment = PromiseFact & {
  readonly suggestionId: string
  readonly number: string
  readonly title: string
  readonly unitId: string
  readonly unit: string
  readonly year: number
  /** null where the public does not read these words in the reply */
  readonly text: string | null
  /** in the congress's own time */
  readonly today: LocalDate
}

export const publicPromiseFilterSchema = z.object({
  unit: z.uuid().optional().catch(undefined),
  state: z.enum(publicPromiseStates).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
type PublicPromiseFilter = z.output<typeof publicPromiseFilterSchema>

/** Those that fit, from behind a promise on; behind one that is gone the list begins again. */
export function selectPublic(all: readonly PublicCommitment[], { unit, state, after }: PublicPromiseFilter) {
  const fitting = all.filter((one) => (!unit || one.unitId === unit) && (!state || stateOfPublic(one) === state))
  const from = fitting.findIndex(({ id }) => id === after) + 1
  const rows = fitting.slice(from, from + pageSize)
  return { rows, next: fitting.length > from + pageSize ? (rows.at(-1)?.id ?? null) : null }
}

/** For anybody: promises in replies that are public at this moment, the last due first. */
export async function publicCommitments(tx: Tx, now: Date): Promise<readonly PublicCommitment[]> {
  const [row] = await open(tx).$queryRaw<{ found: PublicCommitment[] }[]>`
    SELECT access.public_commitments(${now}, NULL) AS found`
  return row?.found ?? []
}
