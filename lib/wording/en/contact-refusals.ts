import type { contactRefusals as source } from '../zh/contact-refusals'

export const contactRefusals: typeof source = {
  'delegate-not-heard':
    'No contact that heard the delegate is on record in this round, so the reply cannot go to the head. Log a contact before or during the handling; where none is possible, the head of the unit waives it with a reason.',
  'contact-struck': 'This entry has been struck out.',
  'contact-confirmed':
    'The delegate has confirmed this entry, and it cannot be changed. Log a further contact instead.',
  'contact-answered': 'You have answered this entry before. Take that back first.',
  'contact-not-answered': 'You have not answered this entry.',
  'contact-answer-stands':
    'More than ten minutes have passed since you confirmed it. Turn to the delegate office if things are different.',
  'contact-carries-reply':
    'The reply went to the head on this contact. It can neither be struck out nor moved behind the reply.',
  'contact-of-earlier-round': 'This entry belongs to an earlier round and cannot be changed.',
  'contact-not-signer': 'Somebody chosen has not signed this suggestion.',
  'contact-said-already': 'You have said so before, or have confirmed that these units spoke with you.',
  'dispute-ended': 'This dispute is over.',
  'dispute-answered': 'This dispute has been answered.',
  'contact-in-future': 'The day of contact cannot be after today.',
  'contact-before-assignment': 'The day of contact cannot be before the day of assignment ({assignedOn}).',
}
