import { standingOf } from '@/lib/domain/contact/contact'
import { Refusal } from '@/lib/domain/refusal'
import type { ContactEntry } from './contact-entries'
import { type AssignmentView, getAssignment } from './get-assignment'
import type { Query } from './query'

export type ContactToCorrect = AssignmentView & { readonly contact: ContactEntry }

/** For the page on which an entry is corrected: not there once it is struck out or confirmed, or of an earlier round. */
export const getContact: Query<{ assignmentId: string; contactId: string }, ContactToCorrect> = async (
  reading,
  { assignmentId, contactId },
) => {
  const view = await getAssignment(reading, { assignmentId, move: 'logContact' })
  const contact = view.text.contacts.find(({ id }) => id === contactId)
  if (!contact || contact.round !== view.suggestion.round) throw new Refusal('not-found')
  const standing = standingOf(contact, reading.moment.today)
  if (standing === 'STRUCK' || standing === 'CONFIRMED') throw new Refusal('not-found')
  return { ...view, contact }
}
