import type { ContactStage, ContactWay } from '@/lib/domain/assignment/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type NewContact = {
  readonly assignmentId: string
  readonly contactedOn: LocalDate
  readonly stage: ContactStage
  readonly way: ContactWay
  readonly place: string
  readonly people: string
  readonly delegateView: string
}

/** The day of the talk comes from who was there, the time of entry from the clock. */
export async function addContact(
  tx: Tx,
  { congressId, round }: Suggestion,
  contact: NewContact,
  entered: { enteredById: string; enteredAt: Date },
): Promise<string> {
  const { id } = await open(tx).contact.create({
    data: { congressId, round, ...contact, contactedOn: dayToStore(contact.contactedOn), ...entered },
    select: { id: true },
  })
  return id
}
