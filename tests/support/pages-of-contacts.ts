import { getAssignment } from '@/lib/queries/get-assignment'
import { getContact } from '@/lib/queries/get-contact'
import { listContactDisputes } from '@/lib/queries/list-contact-disputes'
import { disputeFilterSchema } from '@/lib/schemas/contact'
import { type Page, page } from './page'

/** The talks with the delegate. */
export const pagesOfContacts: Record<string, Page> = {
  '/contact-disputes': page(listContactDisputes, () => disputeFilterSchema.parse({}), ['office']),
  '/assignments/[assignmentId]/waive-contact': page(
    getAssignment,
    ({ leadAssignment }) => ({ assignmentId: leadAssignment, move: 'waiveContact' as const }),
    ['head', 'office'],
  ),
  '/assignments/[assignmentId]/contact/[contactId]': page(
    getContact,
    ({ leadAssignment, contact }) => ({ assignmentId: leadAssignment, contactId: contact }),
    ['clerk', 'head'],
  ),
  '/assignments/[assignmentId]/contact': page(
    getAssignment,
    ({ leadAssignment }) => ({ assignmentId: leadAssignment, move: 'logContact' as const }),
    ['clerk', 'head'],
  ),
}
