import { Refusal } from '@/lib/domain/refusal'
import type { KeptTown, Town } from '@/lib/domain/town/town'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

type Facts = Pick<Town, 'name' | 'row' | 'column' | 'isRetired'>

const columns = { id: true, name: true, row: true, column: true, isRetired: true, version: true } as const

/** Of `town w`, as one reads the grid; of those that are retired several may have had one cell. */
export const inGridOrder = Prisma.sql`w.row, w.column, w.id`

/** Of `suggestion s`: concerns this town, among others perhaps. The second half is what lets the index `suggestion_towns` answer. */
export const concernsTown = (id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`s.town_ids @> ARRAY[${id}] AND s.town_ids <> '{}'`

/** All of the congress, as one reads the grid. */
export function readTowns(tx: Tx): Promise<KeptTown[]> {
  return open(tx).town.findMany({ select: columns, orderBy: [{ row: 'asc' }, { column: 'asc' }, { id: 'asc' }] })
}

/** Held until commit: whoever else changes the list waits, so that no cell and no name is given twice. */
export async function lockTowns(tx: Tx, congressId: string): Promise<KeptTown[]> {
  await open(tx).$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`towns ${congressId}`}, 0))`
  return readTowns(tx)
}

export async function addTown(tx: Tx, congressId: string, facts: Omit<Facts, 'isRetired'>): Promise<string> {
  const { id } = await open(tx).town.create({ data: { congressId, ...facts }, select: { id: true } })
  return id
}

export async function changeTown(tx: Tx, id: string, facts: Partial<Facts>): Promise<void> {
  await open(tx).town.update({ where: { id }, data: { ...facts, version: { increment: 1 } }, select: { id: true } })
}

/** Names of what may be chosen, in the order of the grid; of those that were chosen before, one may be retired since. */
export async function ensureTownsChoosable(
  tx: Tx,
  ids: readonly string[],
  before: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const towns = await readTowns(tx)
  const chosen = towns.filter(({ id }) => ids.includes(id))
  if (chosen.length !== ids.length) throw new Refusal('not-found')
  const gone = chosen.find(({ id, isRetired }) => isRetired && !before.includes(id))
  if (gone) throw new Refusal('town-retired', { town: gone.name })
  return chosen.map(({ name }) => name)
}

/** To be ticked in a form: those in use, and of what was chosen before also what is retired since. */
export const townsToChoose = (chosen: readonly string[]): Prisma.Sql =>
  townsWhere(Prisma.sql`NOT w.is_retired OR w.id = ANY(${[...chosen]}::uuid[])`)

/** Ids and names of `town w`. */
export const townsWhere = (
  fits: Prisma.Sql,
): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', w.id, 'name', w.name) ORDER BY ${inGridOrder}), '[]')
  FROM town w WHERE ${fits})`
