import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import type { Book } from './book'
import { at, clock } from './days'
import { type Led, type Part, tell } from './supervising-led'

/** Of whom nobody has asked yet whether it was so, or who has not said: the day after the next he does. */
export function agreeThatHeCame(one: Led, part: Part, contact: Book['contacts'][number]): void {
  const { book, world, suggestion, place } = one
  const met = book.contactDelegates.find(
    ({ contactId, delegateId }) => contactId === contact.id && delegateId === suggestion.leadDelegateId,
  )
  const lead = [...world.delegates.values()].find(({ id }) => id === suggestion.leadDelegateId)
  const isDisputed = book.contactDisputes.some(({ contactId }) => contactId === contact.id)
  if (!met || !lead || met.confirmedAt || isDisputed) return
  const contactedOn = localDate(new Date(contact.contactedOn).toISOString().slice(0, 10))
  const confirmedAt = at(addDays(contactedOn, 2), clock(19, 25), place)
  Object.assign(met, { confirmedVersion: 1, confirmedAt })
  const data = { unit: part.unit.unitName, contactId: String(contact.id), contactedOn, version: 1 }
  tell(one, 'contact.confirmed', confirmedAt, {
    subjectId: part.assignmentId,
    actor: lead.person,
    role: 'DELEGATE',
    data,
  })
}
