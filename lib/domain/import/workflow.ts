import type { Workflow } from '../workflow'

export const importStates = ['PREVIEWED', 'CONFIRMED', 'UNDONE', 'DISCARDED'] as const
export type ImportState = (typeof importStates)[number]

/** Nothing is written until it is confirmed; what is undone can be read in again. */
export const importWorkflow: Workflow<ImportState, 'correct' | 'confirm' | 'discard' | 'undo'> = {
  PREVIEWED: { correct: ['PREVIEWED'], confirm: ['CONFIRMED'], discard: ['DISCARDED'] },
  CONFIRMED: { undo: ['UNDONE'] },
  UNDONE: {},
  DISCARDED: {},
}
