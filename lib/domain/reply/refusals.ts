/** Why a reply is not sent or signed, and why its class stays. */
export const replyRefusalStatuses = {
  'asks-missing': 422,
  'finding-gone': 409,
  'asks-changed': 409,
  'asks-of-nobody': 422,
  'ask-not-shared': 422,
  'ask-not-worded': 422,
  'nothing-answered': 422,
  'evidence-not-there': 422,
  'promise-in-past': 422,
  'promise-too-far': 422,
  'class-unchanged': 409,
  'section-not-passed': 409,
  'already-passed': 409,
  'class-not-claimed': 422,
  'letters-in-use': 409,
  'letters-year-outside': 422,
  'letters-out-of-order': 422,
  'letter-of-solved-shared': 422,
  'letter-font-missing': 409,
  'letter-without-text': 409,
  'hand-over-day-outside': 422,
  'document-number-off-pattern': 422,
} as const satisfies Record<string, 409 | 422>

export type ReplyRefusalCode = keyof typeof replyRefusalStatuses
