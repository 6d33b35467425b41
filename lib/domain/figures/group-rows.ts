import type { GroupRow } from './breakdowns'
import type { GroupKind } from './groups'
import type { YearFigures } from './year-figures'

/** Where in the figures of a year the rows of each kind stand. */
export const rowsNamed = {
  category: 'byCategory',
  delegation: 'byDelegation',
  unit: 'byUnit',
  system: 'bySystem',
  channel: 'byChannel',
  town: 'byTown',
} as const satisfies Record<GroupKind, keyof YearFigures>

/** No towns in a report that was frozen before there was a list of them. */
export const rowsOf = (kind: GroupKind, figures: YearFigures): readonly GroupRow[] => figures[rowsNamed[kind]] ?? []
