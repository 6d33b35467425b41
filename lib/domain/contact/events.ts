/** What happens about the talks with a delegate. */
export const contactEvents = [
  'assignment.contact-logged',
  'assignment.contact-corrected',
  'assignment.contact-struck',
  'assignment.contact-waived',
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
