/** Why somebody is not signed in, a meeting not closed, or what was closed not corrected. */
export const minutesRefusalStatuses = {
  'sign-in-too-early': 409,
  'sign-in-code-expired': 409,
  'guest-not-called': 409,
  'guest-called-already': 409,
  'guest-signed-in': 409,
  'guest-not-signed-in': 409,
  'presence-not-fitting': 422,
  'deputy-name-missing': 422,
  'meeting-items-open': 409,
  'meeting-attendance-open': 409,
  'meeting-unchanged': 422,
} as const
export type MinutesRefusalCode = keyof typeof minutesRefusalStatuses
