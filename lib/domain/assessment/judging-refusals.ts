/** Why a mark, an explanation, a settlement or the office's value is not taken. */
export const judgingRefusalStatuses = {
  'mark-outside': 422,
  'marks-handed-in': 409,
  'marks-incomplete': 422,
  'marks-not-handed-in': 409,
  'marks-all-in': 409,
  'marks-still-blind': 409,
  'mark-not-apart': 409,
  'marks-from-paper': 409,
  'sheet-not-of-panel': 422,
  'sheet-of-own-group': 422,
  'sheet-handed-in': 409,
  'sheet-day-outside': 422,
  'sheet-incomplete': 422,
  'sheet-missing': 409,
  'group-meeting-missing': 422,
  'group-meeting-day-outside': 422,
  'group-meeting-strangers': 422,
  'group-meeting-closed': 409,
  'group-meeting-not-closed': 409,
  'group-meeting-blind': 409,
  'group-meeting-unexplained': 409,
  'settlement-missing': 409,
} as const satisfies Record<string, 409 | 422>

export type JudgingRefusalCode = keyof typeof judgingRefusalStatuses
