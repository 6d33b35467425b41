import type { refusalsTogether as source } from '../zh/refusals-together'

export const refusalsTogether: typeof source = {
  'opinion-given': 'The assisting opinion has been given already.',
  'delegate-named': 'What is shown outside names a delegate ({name}). Write it without.',
  'outside-closed': 'This address has been answered, closed or has expired.',
  'outside-too-many': 'At most {most} addresses are open at a time. Close one first.',
  'note-of-another': 'Only whoever wrote the note corrects it or strikes it out.',
  'note-struck': 'The note has been struck out.',
  'mention-cannot-see': 'Somebody mentioned cannot see notes of this level.',
  'opinion-awaited':
    '{count opinion is|opinions are} still awaited ({unit}). Wait for it, or let the head of your unit go on without it with a reason.',
  'opinion-not-awaited': 'No opinion of this unit is awaited now.',
  'opinion-sent-back-before': 'This opinion was sent back before.',
  'opinion-settled': 'Whether it is adopted has been settled.',
  'wish-day-outside': 'The day you wish lies outside {earliest} to {latest}.',
}
