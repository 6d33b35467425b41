/** What can be found. */
export const searchKinds = [
  'SUGGESTION',
  'REPLY',
  'ATTACHMENT',
  'MEETING_RECORD',
  'MINUTES',
  'VOICE',
  'COMMITMENT',
  'DELEGATE',
  'UNIT',
] as const
export type SearchKind = (typeof searchKinds)[number]
