import type { auditOfNearDays as auditSource, timelineOfNearDays as source } from '../zh/timeline-of-near-days'

export const timelineOfNearDays: typeof source = {
  'assessment.self-near': '{name}: the self-assessment is not handed in yet; it is due by {dueOn}.',
  'assessment.marks-near': '{name}: marks of some units are not handed in yet; they are due by {dueOn}.',
  'assessment.values-near': '{name}: some items that the office judges have no value yet; they are due by {dueOn}.',
  'assessment.check-near': '{name}: please check your list of scores; objections are possible until {dueOn}.',
  'assessment.answer-near':
    '{name}: the objection of {unit} to "{item}" is not answered yet; the answer is due by {dueOn}.',
}

export const auditOfNearDays: typeof auditSource = {
  'assessment.self-near': '{name}: {count unit was|units were} reminded of the self-assessment due by {dueOn}.',
  'assessment.marks-near': '{name}: {count member was|members were} reminded of the marks due by {dueOn}.',
  'assessment.values-near': '{name}: the delegate office was reminded of its items due by {dueOn}.',
  'assessment.check-near': '{name}: {count unit was|units were} reminded to check the scores until {dueOn}.',
  'assessment.answer-near': 'The delegate office was reminded of the objection of {unit} to "{item}", due by {dueOn}.',
}
