/** What stands against opening, grouping, naming and stepping on. */
export const processRefusalStatuses = {
  'scheme-not-adopted': 422,
  'scheme-of-other-year': 422,
  'year-assessed-already': 409,
  'assessment-day-outside': 422,
  'assessment-without-units': 422,
  'group-outside': 422,
  'member-named-already': 409,
  'member-not-assessor': 422,
  'group-led-already': 409,
  'member-barred-from-group': 422,
  'member-too-late': 409,
  'barred-already': 409,
  'not-barred': 409,
  'barred-by-record': 409,
  'groups-not-ready': 422,
  'self-assessments-missing': 422,
  'marks-missing': 422,
} as const

export type ProcessRefusalCode = keyof typeof processRefusalStatuses
