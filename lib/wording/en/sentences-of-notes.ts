import type { sentencesOfNotes as source } from '../zh/sentences-of-notes'

export const sentencesOfNotes: typeof source = {
  'note.unit-written': '{name} wrote a note for the unit{calling}.',
  'note.handlers-written': '{name} wrote a note for the units that handle it{calling}.',
  'note.committee-written': '{name} wrote a note for the committee{calling}.',
  'note.corrected': 'A note was corrected.',
  'note.struck': 'A note was struck out.',
  'progress.posted': '{unit} tells of progress: {reason}',
}
