import { holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { PromiseOnSheet } from '@/lib/domain/commitment/judge-sheet'
import { Refusal } from '@/lib/domain/refusal'
import type { CommitmentExport } from '@/lib/schemas/commitment'
import { answered, sheetRow } from '@/lib/store/promise-sheet'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type CommitmentState, commitmentState, conditionOf, lastUpdate, standingClaim } from './commitment-conditions'
import type { Query } from './query'
import { visibleTo } from './visible-to'

export type PromiseOut = PromiseOnSheet & { readonly state: CommitmentState }

/** 承诺进展表: a unit its own promises, the committee all that it sees, by unit and day; under the filters of the ledger. */
export const exportCommitments: Query<CommitmentExport, PromiseOut[]> = async (reading, { view, unit, year }) => {
  const { tx, actor } = reading
  const mayAll = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  const units = unitsOf(actor)
  if (!mayAll && units.length === 0) throw new Refusal('not-found')
  const rows = await open(tx).$queryRaw<{ row: PromiseOnSheet; state: CommitmentState }[]>`
    SELECT ${sheetRow} AS row, ${commitmentState} AS state
      FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session n ON n.id = s.session_id JOIN unit u ON u.id = m.unit_id
        ${standingClaim} ${lastUpdate} ${answered}
     WHERE ${mayAll ? visibleTo(actor) : Prisma.sql`m.unit_id = ANY(${units}::uuid[])`} AND ${conditionOf[view](reading)}
       AND ${unit ? Prisma.sql`m.unit_id = ${unit}::uuid` : Prisma.sql`true`} AND ${year ? Prisma.sql`n.year = ${year}` : Prisma.sql`true`}`
  return rows
    .map(({ row, state }) => ({ ...row, state }))
    .toSorted((left, right) => compare(orderOf(left), orderOf(right)))
}

const orderOf = ({ shown, dueOn, id }: PromiseOut): string => `${shown.unit}\0${dueOn}\0${id}`
const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right))
