/** Why key supervision may not go on as somebody wants it. */
export const supervisionRefusalStatuses = {
  'supervision-closed': 409,
  'day-in-future': 422,
  'before-key-fixed': 422,
  'checkpoint-reached': 409,
  'checkpoint-replaced': 409,
  'checkpoints-too-far': 422,
  'plan-reason-missing': 422,
  'visit-struck': 409,
  'report-pending': 409,
  'report-not-pending': 409,
  'opinion-accepted': 409,
  'opinion-being-judged': 409,
  'opinion-not-answered': 409,
  'answer-judged': 409,
  'opinion-not-rectified': 422,
  'opinions-still-open': 422,
  'expected-day-not-ahead': 422,
  'new-day-not-ahead': 422,
  'main-head-signs': 422,
  'head-not-met': 422,
  'head-met-already': 409,
  'head-waived-already': 409,
  'head-not-of-unit': 422,
} as const

export type SupervisionRefusalCode = keyof typeof supervisionRefusalStatuses
