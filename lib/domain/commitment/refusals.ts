/** Why a promise may not be told of, claimed, judged or closed. */
export const commitmentRefusalStatuses = {
  'promise-open': 422,
  'commitment-in-past': 422,
  'unit-not-assigned': 422,
  'commitment-closed': 409,
  'claim-standing': 409,
  'claim-verified': 409,
  'after-picture-missing': 422,
  'claim-not-there': 409,
  'claim-unverified': 422,
  'second-mark-missing': 422,
  'office-words-missing': 422,
  'second-person-needed': 422,
  'expected-day-past': 422,
  'expected-day-missing': 422,
  'slip-reason-missing': 422,
  'told-since': 409,
  'promise-sheet-headers': 422,
  'promise-sheet-empty': 422,
  'promise-sheet-too-long': 422,
  'nothing-to-track': 422,
  'promises-not-struck-off': 422,
} as const

export type CommitmentRefusalCode = keyof typeof commitmentRefusalStatuses
