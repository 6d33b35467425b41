import type { Points } from './scheme'

/** 更正: other points for an item of a unit, or one fact (a part, a promise, a meeting) that is not to count in the item. */
export type Correction = {
  readonly id: string
  readonly unitId: string
  readonly itemKey: string
  readonly reason: string
} & ({ readonly kind: 'POINTS'; readonly points: Points } | { readonly kind: 'LEAVE_OUT'; readonly factId: string })
