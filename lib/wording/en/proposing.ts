import type { proposing as source } from '../zh/proposing'

export const proposing: typeof source = {
  open: 'Propose the words',
  passage: 'Passage',
  passageHint: 'Copy from above the words to be changed. Left empty, it is the whole of the part chosen.',
  proposal: 'Proposed instead',
  change: 'Proposed change ({part})',
  adopt: 'Change it so',
  undo: 'Put the old words back',
  placed: 'The draft was changed so; until it is handed in, the old words can be put back.',
}
