import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SavedSearch } from '@/lib/domain/search/saved'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** One's own; held until commit, so that the last place and a name are given once. */
export async function lockSavedSearches(tx: Tx, personId: string): Promise<SavedSearch[]> {
  await open(tx).$queryRaw`SELECT id FROM person WHERE id = ${personId}::uuid FOR UPDATE`
  return open(tx).savedSearch.findMany({
    where: { personId },
    select: { id: true, name: true, query: true, alerts: true },
  })
}

type NewSearch = Omit<SavedSearch, 'id'> & {
  readonly congressId: string
  readonly personId: string
  readonly savedAt: Date
}

/** What is found while it is saved is not new. */
export async function addSavedSearch(tx: Tx, search: NewSearch, found: string[]): Promise<string> {
  const { id } = await open(tx).savedSearch.create({
    data: { ...search, seen: found, told: found },
    select: { id: true },
  })
  return id
}

export async function changeSavedSearch(
  tx: Tx,
  { id, name, alerts }: Omit<SavedSearch, 'query'>,
  found: string[],
): Promise<void> {
  await open(tx).savedSearch.update({ where: { id }, data: { name, alerts, told: found } })
}

/** Answers how many of them were new. */
export async function keepSeen(tx: Tx, id: string, found: string[]): Promise<number> {
  const { seen } = await open(tx).savedSearch.findUniqueOrThrow({ where: { id }, select: { seen: true } })
  const before = new Set(seen)
  await open(tx).savedSearch.update({ where: { id }, data: { seen: found, told: found } })
  return found.filter((one) => !before.has(one)).length
}

export async function dropSavedSearch(tx: Tx, id: string): Promise<void> {
  await open(tx).savedSearch.delete({ where: { id } })
}

export type DueSearch = {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly query: string
  readonly told: readonly string[]
}

const mostAtOnce = 50

const isDue = (today: LocalDate): Prisma.Sql =>
  Prisma.sql`v.alerts AND (v.looked_on IS NULL OR v.looked_on < ${today}::date)`

/** With alerts, and not looked through today. */
export async function findDueSearches(tx: Tx, today: LocalDate): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT v.id FROM saved_search v WHERE ${isDue(today)} ORDER BY v.id LIMIT ${mostAtOnce}`
  return rows.map(({ id }) => id)
}

/** Held until commit; null where another worker has it or has looked. */
export async function holdDueSearch(tx: Tx, id: string, today: LocalDate): Promise<DueSearch | null> {
  const [row] = await open(tx).$queryRaw<
    DueSearch[]
  >`SELECT v.id, v.person_id AS "personId", v.name, v.query, v.told FROM saved_search v
    WHERE v.id = ${id}::uuid AND ${isDue(today)} FOR UPDATE OF v SKIP LOCKED`
  return row ?? null
}

/** What it would find is told another day. */
export async function passOver(tx: Tx, id: string, today: LocalDate): Promise<void> {
  await open(tx).savedSearch.updateMany({ where: { id }, data: { lookedOn: new Date(today) } })
}

export async function keepLooked(tx: Tx, id: string, today: LocalDate, found: readonly string[]): Promise<void> {
  await open(tx).savedSearch.update({ where: { id }, data: { lookedOn: new Date(today), told: [...found] } })
}
