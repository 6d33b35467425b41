/** What can happen under key supervision. */
export const supervisionEvents = [
  'supervision.charged',
  'supervision.plan-adopted',
  'supervision.checkpoint-reached',
  'supervision.visited',
  'supervision.visit-struck',
  'supervision.opinion-given',
  'supervision.opinion-answered',
  'supervision.opinion-accepted',
  'supervision.opinion-sent-back',
  'supervision.reported',
  'supervision.closed',
  'supervision.continued',
  'supervision.head-waived',
] as const

/** What whoever looks back is told of each: who and when, not the words. */
export const auditedOfSupervision: Record<(typeof supervisionEvents)[number], readonly string[]> = {
  'supervision.charged': [],
  'supervision.plan-adopted': ['version', 'count'],
  'supervision.checkpoint-reached': ['unit', 'reachedOn'],
  'supervision.visited': ['visit', 'heldOn'],
  'supervision.visit-struck': ['heldOn'],
  'supervision.opinion-given': ['unit', 'dueOn'],
  'supervision.opinion-answered': ['unit', 'answerKind'],
  'supervision.opinion-accepted': ['unit'],
  'supervision.opinion-sent-back': ['unit', 'dueOn'],
  'supervision.reported': [],
  'supervision.closed': ['meeting', 'heldOn', 'minutesNumber'],
  'supervision.continued': ['meeting', 'heldOn', 'minutesNumber'],
  'supervision.head-waived': ['unit'],
}
