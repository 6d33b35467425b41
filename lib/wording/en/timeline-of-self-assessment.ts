import type {
  auditOfSelfAssessment as auditSource,
  timelineOfSelfAssessment as source,
} from '../zh/timeline-of-self-assessment'

export const timelineOfSelfAssessment: typeof source = {
  'assessment.self-saved': '{unit} saved its draft of the self-assessment.',
  'assessment.self-handed-in': '{name}: {unit} handed in its self-assessment.',
  'assessment.self-sent-back': '{name}: the delegate office gave the self-assessment of {unit} back: {reason}',
  'assessment.file-added': '{unit} sent evidence for the assessment: "{document}".',
  'assessment.file-downloaded': 'Evidence of {unit} for the assessment was opened: "{document}".',
  'assessment.file-infected': 'Something was found in a file of evidence; it cannot be opened.',
  'assessment.objected': '{name}: {unit} objects to "{item}"; an answer is due by {dueOn}.',
  'assessment.objection-answered':
    '{name}: the delegate office answered the objection of {unit} to "{item}", {answerOutcome}: {answer}',
  'assessment.corrected':
    '{name}: the delegate office corrected the points of {unit} for "{item}": {reason}. Objections are possible until {until}.',
  'assessment.correction-taken-back':
    '{name}: the delegate office took back its correction of {unit} for "{item}": {reason}. Objections are possible until {until}.',
}

export const auditOfSelfAssessment: typeof auditSource = {
  'assessment.self-handed-in': '{unit} handed in its self-assessment.',
  'assessment.self-sent-back': 'The delegate office gave the self-assessment of {unit} back.',
  'assessment.file-added': '{unit} sent a file of evidence for the assessment.',
  'assessment.file-downloaded': 'A file of evidence of {unit} was opened.',
  'assessment.objected': '{unit} objects to "{item}".',
  'assessment.objection-answered': 'The delegate office answered the objection of {unit} to "{item}": {answerOutcome}.',
  'assessment.corrected': 'The delegate office corrected the points of {unit} for "{item}".',
  'assessment.correction-taken-back': 'The delegate office took back a correction of {unit} for "{item}".',
}
