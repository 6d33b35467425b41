import type { SelfAssessmentRefusalCode } from '@/lib/domain/assessment/self-refusals'

export const selfAssessmentRefusals: Record<SelfAssessmentRefusalCode, string> = {
  'self-handed-in': 'The self-assessment is handed in and cannot be changed. Ask the delegate office to give it back.',
  'self-not-handed-in': 'This unit has not handed in its self-assessment.',
  'self-incomplete':
    '{count item has|items have} no value, or neither words nor evidence for it, for example "{item}".',
  'self-claim-outside':
    'The value for "{item}" is out of bounds: 0 or 1 for yes and no, a whole number for a count, points up to the maximum.',
  'assessment-item-unknown':
    'The scheme has no such item, or units do not assess themselves in it. Please load the page again.',
  'assessment-not-own-part': 'Only suggestions that the unit handles this year can be chosen.',
  'assessment-files-full': 'At most {limit} files of evidence, {megabytes} MB together.',
  'assessment-check-over': 'The time for objections is over; its last day was {day}.',
  'assessment-without-evidence': 'Please choose the suggestion it is about, or add a file that shows it.',
  'assessment-objection-open': 'There is an objection to this already; it has to be answered first.',
  'assessment-objection-answered': 'This objection was answered.',
  'assessment-correction-missing':
    'An objection that is upheld puts something right: enter the points, or choose what is not to count.',
  'assessment-correction-unmeant': 'An objection that is not upheld puts nothing right.',
  'assessment-points-outside':
    'The points for "{item}" are out of bounds: from 0 to the maximum, for a deduction 0 or below; a gate has none.',
  'assessment-fact-not-own': 'One of the chosen matters is not of this unit. Please load the page again.',
  'assessment-objections-open':
    '{count objection waits|objections wait} for an answer, so the result cannot be frozen.',
}
