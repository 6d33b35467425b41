import type { Jurisdiction } from '../deadlines/presets'

export type PressureBasis = { readonly basis: string; readonly isOwn: boolean }

/** Whose text names pressing a delegate over his rating [CQ 38]. */
const articles: Partial<Record<Jurisdiction, string>> = { chongqing: 'CQ 38' }
const model = 'CQ 38'

/** The article of the rules that the congress has chosen; where they have none, the one there is, as a model and no more. */
export const pressureBasis = (jurisdiction: Jurisdiction): PressureBasis => ({
  basis: articles[jurisdiction] ?? model,
  isOwn: articles[jurisdiction] !== undefined,
})
