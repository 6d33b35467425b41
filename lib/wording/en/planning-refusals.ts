import type { planningRefusals as source } from '../zh/planning-refusals'

export const planningRefusals: typeof source = {
  'desk-row-changed':
    'The units of no. {number} “{title}” have just been changed; nothing was done. Reload, check and try again.',
  'desk-row-not-open':
    'No. {number} “{title}” is in another state by now; nothing was done. Reload, check and try again.',
  'desk-row-incomplete': 'The units of no. {number} “{title}” are not complete; nothing was done.',
  'desk-group-torn':
    'No. {number} “{title}” is handled together with what was selected and goes with it; nothing was done.',
  'desk-group-differs':
    'No. {number} “{title}” has other units than those it is handled together with; nothing was done.',
  'meeting-outside': 'The day of the meeting lies between {earliest} and {latest}.',
  'answer-day-outside': 'The last day for opinions lies between {earliest} and {latest}.',
  'opinion-not-asked': 'It has been assigned or opinions are asked anew; this opinion is no longer taken.',
  'opinion-too-late': 'Opinions were due by {lastDay}.',
  'opinion-without-proposal': 'Whoever does not agree gives the reason and proposes a unit.',
  'opinion-proposes-itself': 'The unit proposed cannot be your own.',
}
