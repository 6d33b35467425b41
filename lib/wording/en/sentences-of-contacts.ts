import type { sentencesOfContacts as source } from '../zh/sentences-of-contacts'

export const sentencesOfContacts: typeof source = {
  'assignment.contact-logged': '{unit} spoke with the delegate on {contactedOn} ({stage}, {way}).',
  'assignment.contact-corrected':
    '{unit} corrected the contact of {contactedOn} (version {version}); the delegate is asked again.',
  'assignment.contact-struck': '{unit} struck out the contact of {contactedOn}: {reason}',
  'assignment.contact-waived': '{office} let {unit} reply without a contact in this round ({waiverGround}): {reason}',
  'contact.confirmed': 'The delegate confirmed the contact of {unit} on {contactedOn}.',
  'contact.disputed': 'The delegate says the contact of {unit} on {contactedOn} is untrue ({faults}).',
  'contact.answer-taken-back': 'The delegate took back the answer about the contact of {unit} on {contactedOn}.',
  'contact.missing-said': 'The delegate says that nobody of {unit} came.',
  'contact.missing-taken-back': 'The delegate took back that nobody of {unit} came.',
  'contact.dispute-answered': '{unit} answered the delegate’s dispute about a contact.',
  'contact.dispute-settled': 'The delegate office closed the delegate’s dispute about a contact of {unit}.',
  'contact.reminded': 'Reminder: the contact of {unit} on {contactedOn} awaits the delegate’s word until {confirmBy}.',
  'contact.unconfirmed':
    'No word of the delegate until {confirmBy}: the contact of {unit} on {contactedOn} stays unconfirmed.',
}
