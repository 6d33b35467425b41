/** Why an invitation is not sent, not answered or not reminded of. */
export const invitationRefusalStatuses = {
  'nobody-to-invite': 409,
  'meeting-over': 409,
  'meeting-without-items': 422,
  'not-invited-yet': 409,
  'deputy-only-of-head': 422,
  'nobody-to-remind': 409,
  'reminded-today': 409,
  'invitation-answered': 409,
  'meeting-documents-full': 422,
} as const

export type InvitationRefusalCode = keyof typeof invitationRefusalStatuses
