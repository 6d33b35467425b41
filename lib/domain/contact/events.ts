/** What a delegate says of an entry, and what becomes of it. */
export const saidOfContacts = [
  'contact.confirmed',
  'contact.disputed',
  'contact.answer-taken-back',
  'contact.missing-said',
  'contact.missing-taken-back',
  'contact.dispute-answered',
  'contact.dispute-settled',
  'contact.reminded',
  'contact.unconfirmed',
] as const

/** After these it may be otherwise whether a head has met the delegate. */
export const movesConfirmation: readonly string[] = [
  'contact.confirmed',
  'contact.disputed',
  'contact.answer-taken-back',
  'contact.dispute-settled',
]

/** What happens about the talks with a delegate. */
export const contactEvents = [
  'assignment.contact-logged',
  'assignment.contact-corrected',
  'assignment.contact-struck',
  'assignment.contact-waived',
  ...saidOfContacts,
] as const
