import { searchRefusalStatuses } from '../search/refusals'

export const voiceRefusalStatuses = {
  ...searchRefusalStatuses,
  'voice-received-later': 422,
  'voice-activity-differs': 422,
  'voice-activity-to-come': 422,
  'voice-suggestion-gone': 409,
  'voice-suggestion-handed-in': 409,
  'voice-not-begun': 409,
  'voice-told-outside': 422,
  'voice-nobody-to-tell': 422,
  'voice-no-delegate': 422,
  'voice-sheet-headers': 422,
  'voice-sheet-empty': 422,
  'voice-sheet-too-long': 422,
} as const
