import type { timelineTogether as source } from '../zh/timeline-together'

export const timelineTogether: typeof source = {
  'opinion.asked': '{lead} asks {unit} for its opinion{wish}: {reason}',
  'opinion.settled': '{lead} on the opinion of {unit}: {adopted}. {reason}',
  'opinion.sent-back': '{lead} sent the opinion of {unit} back to be given anew: {reason}',
  'opinion.waived': 'The head of {lead} goes on without the opinion of {unit}: {reason}',
  'note.unit-written': '{name} wrote a note for the unit{calling}.',
  'note.handlers-written': '{name} wrote a note for the units that handle it{calling}.',
  'note.committee-written': '{name} wrote a note for the committee{calling}.',
  'note.corrected': 'A note was corrected.',
  'note.struck': 'A note was struck out.',
  'outside.asked': '{unit} asks {addressee} for an answer by {untilOn}.',
  'outside.revoked': '{unit} closed the address given to {addressee}.',
  'outside.answered': '{addressee} answered {unit}.',
  'progress.posted': '{unit} tells of progress: {reason}',
}
