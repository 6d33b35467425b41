/** What whoever looks back is told of the talks with a delegate. */
export const auditedOfContacts = {
  'assignment.contact-logged': ['unit', 'contactedOn', 'stage', 'way'],
  'assignment.contact-corrected': ['unit', 'contactedOn', 'version'],
  'assignment.contact-struck': ['unit', 'contactedOn'],
  'assignment.contact-waived': ['unit', 'office', 'waiverGround'],
  'contact.confirmed': ['unit', 'contactedOn'],
  'contact.disputed': ['unit', 'contactedOn', 'faults'],
  'contact.answer-taken-back': ['unit', 'contactedOn'],
  'contact.missing-said': ['unit'],
  'contact.missing-taken-back': ['unit'],
  'contact.dispute-answered': ['unit'],
  'contact.dispute-settled': ['unit'],
  'contact.reminded': ['unit', 'contactedOn', 'confirmBy'],
  'contact.unconfirmed': ['unit', 'contactedOn', 'confirmBy'],
} as const
