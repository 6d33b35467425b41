import type { Actor } from '@/lib/domain/access/actor'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import { confirmedBy, lastDayToConfirm } from '@/lib/domain/contact/confirming'
import { standingOf } from '@/lib/domain/contact/contact'
import { correctContact, logContact } from '@/lib/domain/contact/logging'
import type { FaceToFace } from '@/lib/domain/meeting/room/face-to-face'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { saveHandling } from './aggregate'
import { readCalendar } from './calendar'
import { addContact, readContact, saveCorrection } from './contacts'
import { recordEvent } from './events'
import { contactOfItem, linkContact } from './meeting-room'
import type { Tx } from './tx'

type Met = {
  readonly suggestion: Suggestion
  readonly part: Assignment
  readonly itemId: string
  readonly met: FaceToFace
}

/**
 * The reply given face to face as a talk of the unit with the delegate, whom it asks as always. Written anew as long as he has not
 * answered; after that his word stands, and so does the entry.
 */
export async function keepFaceToFace(tx: Tx, actor: Actor, { suggestion, part, itemId, met }: Met, moment: Moment) {
  const { delegateIds, ...written } = met
  const asked = { delegateIds, confirmBy: lastDayToConfirm(moment.today, await readCalendar(tx)) }
  const act = { personId: actor.personId, now: moment.now }
  const known = await contactOfItem(tx, itemId)
  if (known === null) {
    const logged = logContact(suggestion, part, written, moment)
    const contactId = await addContact(tx, suggestion, part.id, written, asked, act)
    await linkContact(tx, contactId, itemId)
    await saveHandling(tx, suggestion, logged)
    return tell(tx, actor, 'assignment.contact-logged', { suggestion, part, met, contactId, moment })
  }
  const contact = await readContact(tx, known)
  const isAnswered =
    contact.disputes.length > 0 || contact.met.some(({ delegateId }) => confirmedBy(contact, delegateId))
  if (isAnswered || standingOf(contact, moment.today) === 'STRUCK' || contact.assignmentId !== part.id) return
  const corrected = correctContact(suggestion, part, contact, written, moment)
  await saveCorrection(tx, contact, written, asked, act)
  await saveHandling(tx, suggestion, corrected)
  await tell(tx, actor, 'assignment.contact-corrected', { suggestion, part, met, contactId: known, moment })
}

type Told = Omit<Met, 'itemId'> & { readonly contactId: string; readonly moment: Moment }
type Type = 'assignment.contact-logged' | 'assignment.contact-corrected'

function tell(tx: Tx, actor: Actor, type: Type, { suggestion, part, met, contactId, moment }: Told): Promise<void> {
  const { contactedOn, stage, way, delegateIds } = met
  return recordEvent(tx, actor, {
    type,
    subjectId: part.id,
    suggestionId: suggestion.id,
    at: moment.now,
    role: 'DELEGATE_OFFICE',
    data: { unit: part.unitName, contactId, contactedOn, stage, way, delegateIds: [...delegateIds] },
  })
}
