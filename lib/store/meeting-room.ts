import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Meeting, MeetingItem } from '@/lib/domain/meeting/meeting'
import type { ItemRecord, MeetingPromise } from '@/lib/domain/meeting/room/recording'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { lockMeeting } from './reply-meetings'
import { open, type Tx } from './tx'

/** Held through its meeting, as everything that is written down in the room. */
export async function lockMeetingItem(tx: Tx, itemId: string): Promise<{ meeting: Meeting; item: MeetingItem }> {
  const found = await open(tx).replyMeetingItem.findUnique({ where: { id: itemId }, select: { meetingId: true } })
  if (!found) throw new Refusal('not-found')
  const meeting = await lockMeeting(tx, found.meetingId)
  const item = meeting.items.find(({ id }) => id === itemId)
  if (!item) throw new Refusal('not-found')
  return { meeting, item }
}

type Done = { readonly personId: string; readonly doneAt: Date }

export async function saveItemRecord(
  tx: Tx,
  { id, version }: MeetingItem,
  said: ItemRecord,
  { personId, doneAt }: Done,
): Promise<void> {
  await open(tx).replyMeetingItem.update({
    where: { id },
    data: { ...said, version: version + 1, recordedAt: doneAt, recordedById: personId },
    select: { id: true },
  })
}

/** Put off because the meeting ended before. */
export async function savePostponed(tx: Tx, items: readonly MeetingItem[], { personId, doneAt }: Done): Promise<void> {
  await open(tx).replyMeetingItem.updateMany({
    where: { id: { in: items.map(({ id }) => id) } },
    data: { outcome: 'POSTPONED', recordedAt: doneAt, recordedById: personId, version: { increment: 1 } },
  })
}

/** Whether another meeting has it by now, so that it is not answered at two. */
export async function isOnOtherAgenda(tx: Tx, { id, suggestionId, round }: MeetingItem): Promise<boolean> {
  const other = await open(tx).replyMeetingItem.findFirst({
    where: {
      ...{ suggestionId, round, takenOutAt: null, id: { not: id } },
      OR: [{ outcome: null }, { outcome: { not: 'POSTPONED' } }],
    },
    select: { id: true },
  })
  return other !== null
}

/** What the hall sees. It changes nothing of the record, so that the version of the meeting stays. */
export async function saveCurrentItem(tx: Tx, meetingId: string, currentItemId: string | null): Promise<void> {
  await open(tx).replyMeeting.update({ where: { id: meetingId }, data: { currentItemId }, select: { id: true } })
}

export async function addMeetingPromises(
  tx: Tx,
  { id: suggestionId, congressId }: Suggestion,
  meetingItemId: string,
  promises: readonly MeetingPromise[],
  saidOn: LocalDate,
): Promise<void> {
  await open(tx).commitment.createMany({
    data: promises.map(({ dueOn, ...promise }) => ({
      ...{ ...promise, congressId, suggestionId, meetingItemId },
      dueOn: dayToStore(dueOn),
      openedOn: dayToStore(saidOn),
    })),
  })
}

/** The entry in the log of contacts that stands for the item; null where there is none, or it was struck. */
export async function contactOfItem(tx: Tx, meetingItemId: string): Promise<string | null> {
  const found = await open(tx).contact.findFirst({ where: { meetingItemId, struckAt: null }, select: { id: true } })
  return found?.id ?? null
}

export async function linkContact(tx: Tx, contactId: string, meetingItemId: string): Promise<void> {
  await open(tx).contact.update({ where: { id: contactId }, data: { meetingItemId }, select: { id: true } })
}

/** What the delegate asked for face to face in this round: his words go with the request that his rating opens. */
export async function wishAtMeeting(tx: Tx, { id: suggestionId, round }: Suggestion): Promise<string | null> {
  const item = await open(tx).replyMeetingItem.findFirst({
    where: { suggestionId, round, outcome: 'BACK_TO_WORK', takenOutAt: null },
    orderBy: { recordedAt: 'desc' },
    select: { delegateWords: true },
  })
  return item?.delegateWords ?? null
}
