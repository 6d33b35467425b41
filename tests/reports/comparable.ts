import type { GroupRow } from '@/lib/domain/figures/breakdowns'
import type { YearFlow } from '@/lib/domain/figures/flows'
import type { YearFigures } from '@/lib/domain/figures/year-figures'

const text = (key: unknown): string => JSON.stringify(key)
const inOrder = <Row>(rows: readonly Row[], key: (row: Row) => unknown): Row[] =>
  rows.toSorted((one, other) => (text(key(one)) < text(key(other)) ? -1 : 1))

/** Names stand beside the numbers and are no part of them; a group of which nothing is counted is no row of SQL. */
const rowsOf = (rows: readonly Partial<GroupRow>[]) =>
  inOrder(
    rows.filter(({ suggestions }) => suggestions !== 0).map(({ name: _, ...row }) => row),
    ({ id }) => id,
  )

/** Without order and names, which are no figures. */
export const comparable = (year: YearFigures) => ({
  ...year,
  byCategory: rowsOf(year.byCategory),
  byUnit: rowsOf(year.byUnit),
  byDelegation: rowsOf(year.byDelegation),
  bySystem: rowsOf(year.bySystem),
  byChannel: rowsOf(year.byChannel),
  byTown: rowsOf(year.byTown),
  flows: inOrder(year.flows, ({ count: _, ...way }: YearFlow) => [way.origin, way.category, way.unit, way.outcome]),
})
