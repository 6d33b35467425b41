import type { PromiseCase } from './moves'

/** As it is called in this suggestion. */
export const unitNameOf = ({ suggestion, commitment }: PromiseCase): string =>
  suggestion.assignments.find(({ unitId }) => unitId === commitment.unitId)?.unitName ?? ''
