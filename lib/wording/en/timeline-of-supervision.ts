import type { auditOfSupervision as auditSource, timelineOfSupervision as source } from '../zh/timeline-of-supervision'

export const timelineOfSupervision: typeof source = {
  'key.nominated': 'Nominated as a key suggestion ({grounds}) by {proposer}: {reason}',
  'key.taken-back': 'The nomination as a key suggestion was taken back: {reason}',
  'key.fixed':
    '{meeting} of {heldOn} made it a key suggestion, led by {names}, supervised by {office}; the units tell of progress every {days} days.',
  'key.not-fixed': '{meeting} of {heldOn} did not make it a key suggestion: {reason}',
  'key.revoked': '{meeting} of {heldOn} ended its key supervision: {reason}',
  'supervision.charged': 'Supervision was put in charge: led by {names}, {supervisor} supervises, contact {contact}.',
  'supervision.plan-adopted': 'Version {version} of the supervision plan holds, with {count checkpoint|checkpoints}.',
  'supervision.checkpoint-reached': '{unit} reached a checkpoint on {reachedOn}: {said}',
  'supervision.visited': '{visit} at {place} on {heldOn}, {count person|people} present.',
  'supervision.visit-struck': 'The entry of the visit of {heldOn} was struck out: {reason}',
  'supervision.opinion-given': 'Supervisors’ opinion to {unit}, to be answered by {dueOn}: {demand}',
  'supervision.opinion-answered': '{unit} answered a supervisors’ opinion ({answerKind}): {said}',
  'supervision.opinion-accepted': 'The supervisors accepted what {unit} has put right.',
  'supervision.opinion-sent-back': 'The supervisors sent back the answer of {unit}, anew by {dueOn}: {reason}',
  'supervision.reported': 'The report on the supervision went to the directors’ meeting.',
  'supervision.closed': '{meeting} of {heldOn} heard the report and closed the supervision.',
  'supervision.continued': '{meeting} of {heldOn} heard the report; supervision goes on: {reason}',
  'supervision.head-waived':
    'The delegates’ office lets {unit} reply this round without its main head having met the delegate: {reason}',
}

export const auditOfSupervision: typeof auditSource = {
  'supervision.charged': 'The delegates’ office put the supervision in charge.',
  'supervision.checkpoint-reached': '{unit} reached a checkpoint on {reachedOn}.',
  'supervision.visited': '{visit} on {heldOn}.',
  'supervision.visit-struck': 'The entry of the visit of {heldOn} was struck out.',
  'supervision.opinion-given': 'Supervisors’ opinion to {unit}, to be answered by {dueOn}.',
  'supervision.opinion-answered': '{unit} answered a supervisors’ opinion ({answerKind}).',
  'supervision.opinion-sent-back': 'The supervisors sent back the answer of {unit}, anew by {dueOn}.',
  'supervision.closed': '{meeting} of {heldOn} ({minutesNumber}) closed the supervision.',
  'supervision.continued': '{meeting} of {heldOn} ({minutesNumber}) lets the supervision go on.',
  'supervision.head-waived': 'The delegates’ office waived the main head’s meeting for {unit} this round.',
}
