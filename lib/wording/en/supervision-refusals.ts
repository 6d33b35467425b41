import type { supervisionRefusals as source } from '../zh/supervision-refusals'

export const supervisionRefusals: typeof source = {
  'supervision-closed': 'The directors’ meeting has closed the supervision of this suggestion.',
  'day-in-future': 'The day cannot be later than today ({today}).',
  'before-key-fixed': 'The day cannot be before {fixedOn}, when it became a key suggestion.',
  'checkpoint-reached': 'This checkpoint is already entered as reached.',
  'checkpoint-replaced': 'The plan has been changed; this checkpoint no longer holds.',
  'checkpoints-too-far': 'From {before} to {day} is too long: the rules allow {days} days between two checkpoints.',
  'plan-reason-missing': 'Say why the plan is changed.',
  'visit-struck': 'This visit has been struck out already.',
  'report-pending': 'A report already lies before the directors’ meeting.',
  'report-not-pending': 'No report lies before the directors’ meeting.',
  'opinion-accepted': 'This opinion has been accepted as put right; it needs no answer.',
  'opinion-being-judged': 'It has been answered and waits for the supervisors.',
  'opinion-not-answered': 'The unit has not answered this opinion yet.',
  'answer-judged': 'This answer has been judged already.',
  'opinion-not-rectified':
    'The unit says that it is under way; that cannot be accepted. Send it back, or wait until it is put right.',
  'opinions-still-open': '{count opinion is|opinions are} not accepted yet; supervision cannot be closed.',
  'expected-day-not-ahead': 'The expected day must be later than today ({today}).',
  'new-day-not-ahead': 'The day must be later than today ({today}).',
  'main-head-signs':
    'A key suggestion is signed by the main head, {name}, in person. If he has changed, ask the delegates’ office to change the charge.',
  'head-not-met':
    'On a key suggestion the main head meets the delegate face to face, and the delegate confirms it, before the reply is signed. Only the delegates’ office can waive it.',
  'head-met-already': 'The main head has met the delegate, who confirms it; nothing is to be waived.',
  'head-waived-already': 'It has been waived for this round already.',
  'head-not-of-unit': 'That person does not head this unit now, or the unit owes no reply.',
}
