import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { townPolicy } from '@/lib/domain/town/policy'
import type { KeptTown } from '@/lib/domain/town/town'
import { concernsTown, inGridOrder, readTowns } from '@/lib/store/towns'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { visibleTo } from './visible-to'

/** With how many suggestions concern it, of all years: as many as the registry shows whoever looks. */
export type TownLine = KeptTown & { readonly suggestions: number }
export type TownList = { readonly towns: readonly TownLine[]; readonly mayKeep: boolean }

export const listTowns: Query<null, TownList> = async ({ tx, actor }) => {
  authorize(actor, townPolicy.read, null)
  const towns = await open(tx).$queryRaw<TownLine[]>`
    SELECT w.id, w.name, w.row, w.column, w.is_retired AS "isRetired", w.version,
      (SELECT count(*)::int FROM suggestion s WHERE ${visibleTo(actor)} AND ${concernsTown(Prisma.sql`w.id`)} AND s.status NOT IN ('DRAFT', 'CO_SIGNING')) AS suggestions
    FROM town w ORDER BY ${inGridOrder}`
  return { towns, mayKeep: townPolicy.keep(actor) }
}

export const getTownToChange: Query<string, KeptTown> = async ({ tx, actor }, id) => {
  authorize(actor, townPolicy.keep, null)
  const town = (await readTowns(tx)).find((one) => one.id === id)
  if (!town) throw new Refusal('not-found')
  return town
}
