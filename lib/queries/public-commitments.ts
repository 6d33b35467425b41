import { z } from 'zod'
import type { PromiseFact } from '@/lib/domain/commitment/fulfilment'
import { publicPromiseStates, stateOfPublic } from '@/lib/domain/commitment/public-state'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { yearAsked } from '@/lib/schemas/year'
import { open, type Tx } from '@/lib/store/tx'
import { pageSize } from './keyset'
import { publicYears, type YearOrUnit } from './public-years'

/** As far as its state asks; `today` in the congress's own time. */
export type PublicPromise = PromiseFact & { readonly unitId: string; readonly unit: string; readonly today: LocalDate }

export type PublicCommitment = PublicPromise & {
  readonly suggestionId: string
  readonly number: string
  readonly title: string
  readonly year: number
  /** null where the public does not read these words in the reply */
  readonly text: string | null
}

export const publicPromiseFilterSchema = z.object({
  unit: z.uuid().optional().catch(undefined),
  state: z.enum(publicPromiseStates).optional().catch(undefined),
  year: yearAsked,
  after: z.uuid().optional().catch(undefined),
})
type PublicPromiseFilter = z.output<typeof publicPromiseFilterSchema>

/** Those that fit, from behind a promise on; behind one that is gone the list begins again. */
export function selectPublic<One extends PublicPromise>(
  all: readonly One[],
  { unit, state, after }: Omit<PublicPromiseFilter, 'year'>,
  most = pageSize,
) {
  const fitting = all.filter((one) => (!unit || one.unitId === unit) && (!state || stateOfPublic(one) === state))
  const from = fitting.findIndex(({ id }) => id === after) + 1
  const rows = fitting.slice(from, from + most)
  return { rows, next: fitting.length > from + most ? (rows.at(-1)?.id ?? null) : null }
}

/** For anybody: promises of one year, or of one unit, in replies that are public at this moment, the last due first. */
export async function publicPromises(tx: Tx, now: Date, of: YearOrUnit): Promise<readonly PublicPromise[]> {
  const [row] = await open(tx).$queryRaw<{ found: PublicPromise[] }[]>`
    SELECT access.public_promises(${now}, ${of.year ?? null}::int, ${of.unit ?? null}::uuid) AS found`
  return row?.found ?? []
}

/** The same, each with its words and its suggestion; what is public no more is left out. */
export async function publicCommitments(tx: Tx, now: Date, ids: readonly string[]): Promise<PublicCommitment[]> {
  if (ids.length === 0) return []
  const [row] = await open(tx).$queryRaw<{ found: PublicCommitment[] }[]>`
    SELECT access.public_commitments(${now}, ${[...ids]}::uuid[]) AS found`
  return row?.found ?? []
}

/** What the page of promises shows: one year, the latest in which there is any where none is named; or all years of one unit. */
export async function publicPromiseList(tx: Tx, now: Date, filter: PublicPromiseFilter) {
  const years = await publicYears(tx, now)
  const found = await promisesOf(tx, now, filter, years)
  const { rows, next } = selectPublic(found.all, filter)
  const ids = rows.map(({ id }) => id)
  return { ...found, years, rows: await publicCommitments(tx, now, ids), next }
}

async function promisesOf(tx: Tx, now: Date, { year: named, unit }: PublicPromiseFilter, years: readonly number[]) {
  if (named) return { year: named, all: await publicPromises(tx, now, { year: named }) }
  if (unit) return { year: null, all: await publicPromises(tx, now, { unit }) }
  for (const one of years) {
    const all = await publicPromises(tx, now, { year: one })
    if (all.length > 0) return { year: one, all }
  }
  return { year: null, all: [] }
}
