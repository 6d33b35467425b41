import { type Actor, isStaff } from '../access/actor'

export type ImportMove = 'view' | 'upload' | 'correct' | 'confirm' | 'undo' | 'discard'

/** Lists are the delegate office's own work, of whichever of its people. */
export const importPolicy: Record<ImportMove, (actor: Actor, subject: null) => boolean> = {
  view: isStaff,
  upload: isStaff,
  correct: isStaff,
  confirm: isStaff,
  undo: isStaff,
  discard: isStaff,
}
