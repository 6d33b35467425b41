import type { awardRefusals as source } from '../zh/award-refusals'

export const awardRefusals: typeof source = {
  'award-no-result': 'The assessment of {year} has no frozen result yet, so nothing can be called.',
  'award-candidate-twice': 'The same has been nominated in this call already.',
  'award-nominee-unknown':
    'The nominee does not fit the kind of this call, or is not of its year. Please choose again.',
  'award-nominee-unranked': '{unit} took no part in the assessment of the year and cannot be nominated.',
  'award-suggestion-closed': 'This suggestion is not public and cannot stand in a public notice.',
  'award-each-full': 'No nomination is left: {each} at most. Take one back before nominating another.',
  'award-nobody-nominated': 'Nobody is nominated yet, so there is nothing to check.',
  'award-veto-not-of-call': 'This is not among the hard conditions of the call.',
  'award-not-eligible': 'This step is not open for this candidate now. Please look at the present state.',
  'award-shortlist-full': 'The shortlist holds {most} at most.',
  'award-nobody-shortlisted': 'Nobody is shortlisted yet, so no meeting can be recorded.',
  'award-agreed-outside': 'Some of those chosen are not on the shortlist.',
  'award-over-quota': 'More than the quota of {quota}.',
  'award-day-outside': 'The day has to lie between {earliest} and {latest}.',
  'award-notice-not-over': 'The notice still runs; its last day is {until}.',
  'award-notice-over': 'The notice is over; its last day was {until}.',
  'award-objections-open': '{count objection is|objections are} not answered yet, so nothing can be decided.',
  'award-nobody-left': 'Nobody is left in the notice, so nothing can be decided.',
  'award-not-next': 'Only the next on the shortlist can follow.',
  'award-objected-already': 'Your objection to this candidate is still being dealt with.',
  'award-objection-answered': 'This objection has been answered.',
}
