import type { joining as source } from '../zh/joining'

export const joining: typeof source = {
  lead: 'What only one of you changed is joined already. {count place was|places were} changed by both: decide each one. Nothing is lost before you save.',
  nothingLeft: 'You changed different places. Both are joined; look it over and save.',
  ofTheirs: 'Changed by the other: {fields}',
  ofMine: 'Changed by you: {fields}',
  choose: '{field}: which text',
  joined: 'Both changes',
  both: 'Keep both, one after the other',
  result: '{field}: joined text (may be changed)',
  left: '{count place is|places are} not decided yet.',
  apply: 'Save what is chosen',
  byItself: '{name} is writing in this draft too. Taken in: {fields}.',
  writing: '{name} is writing in this draft (since {instant}).',
  writingHint: 'You may write too: different places are joined, the same place is yours to decide.',
  empty: '(empty)',
  yes: 'Yes',
  no: 'No',
  added: 'Written anew',
  removed: 'Taken out',
}
