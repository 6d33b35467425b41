import { confirmation } from '@/lib/domain/contact/confirming'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import { addWorkingDays } from '@/lib/domain/deadlines/working-days'
import { readCalendar } from '@/lib/store/calendar'
import {
  type AwaitedContact,
  holdAwaited,
  readAwaited,
  saveLapsed,
  saveRemindedOf,
} from '@/lib/store/contact-reminders'
import { recordSystemEvent } from '@/lib/store/events'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/** Whoever was met is reminded once before the last day; after it the entry stays unconfirmed, and the unit and the office hear so. */
export async function remindOfContactsIn(congressId: string, now: Date): Promise<number> {
  const due = await transactFor(congressId, async (tx) => {
    const [timeZone, calendar] = [await readTimeZone(tx), await readCalendar(tx)]
    if (!isOfficeHour(now, timeZone, calendar)) return null
    const { today } = momentIn(timeZone, now)
    const until = addWorkingDays(today, confirmation.reminderWorkingDaysLeft, calendar)
    return { today, until, ids: await readAwaited(tx, today, until) }
  })
  if (!due) return 0
  let told = 0
  for (const id of due.ids)
    if (await transactFor(congressId, (tx) => tellOf(tx, congressId, id, { now, ...due }))) told++
  return told
}

type Day = { readonly now: Date; readonly today: string; readonly until: string }

/** One entry a transaction; one that is being answered, or that another worker holds, has its turn in the next minute. */
async function tellOf(tx: Tx, congressId: string, id: string, { now, today, until }: Day): Promise<boolean> {
  const contact = await holdAwaited(tx, id, today, until)
  if (!contact) return false
  const isPast = contact.confirmBy < today
  if (isPast) await saveLapsed(tx, id, now)
  else await saveRemindedOf(tx, id, now)
  await recordSystemEvent(tx, congressId, {
    type: isPast ? 'contact.unconfirmed' : 'contact.reminded',
    subjectId: contact.assignmentId,
    suggestionId: contact.suggestionId,
    at: now,
    data: dataOf(contact),
  })
  return true
}

const dataOf = ({ unit, id, contactedOn, confirmBy, delegateIds }: AwaitedContact) => ({
  unit,
  contactId: id,
  contactedOn,
  confirmBy,
  delegateIds: [...delegateIds],
})
