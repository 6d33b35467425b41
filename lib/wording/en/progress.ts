import type { progress as source } from '../zh/progress'

export const progress: typeof source = {
  title: 'Tell of progress',
  lead: 'One sentence for the delegates: how far it is. Those who signed read it at once.',
  text: 'Progress',
  hint: 'One plain sentence, e.g. The site was surveyed; next week the place is chosen.',
  submit: 'Send to the delegates',
  move: 'Tell of progress',
  cardTitle: 'Progress',
  by: '{unit}, {day}',
  none: 'Nothing was told so far.',
  keyEvery: 'Key suggestion: progress is told every {days day|days}.',
  nextBy: 'Next by',
  notOpen: 'Told by the units that reply, from their acknowledgement until the conclusion.',
  home: { title: 'Progress to tell', hint: 'Key suggestions, at intervals', act: 'Tell', all: 'All {count}' },
  office: 'Progress on {count key suggestion|key suggestions} is overdue',
}
