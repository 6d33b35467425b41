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

/** What happens about the talks with a delegate. */
export const contactEvents = [
  'assignment.contact-logged',
  'assignment.contact-corrected',
  'assignment.contact-struck',
  'assignment.contact-waived',
  ...saidOfContacts,
] as const
