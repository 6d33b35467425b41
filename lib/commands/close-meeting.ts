import { authorize } from '@/lib/domain/access/policy'
import { closeMeeting as close } from '@/lib/domain/meeting/closing'
import { ensureSeen, type Meeting } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { meetingClosingSchema } from '@/lib/schemas/meeting-minutes'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { freezeMinutes, readLatestMinutes } from '@/lib/store/meeting-minutes'
import { lockMeeting, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** 归集: the minutes stand, and the story of each suggestion tells of it. */
export const closeMeeting = command({
  name: 'close-meeting',
  input: meetingClosingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, version }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.close, meeting)
    ensureSeen(meeting, version)

    const closed = close(meeting, moment.now)

    await saveMeeting(tx, closed, actor.personId)
    const { introduction = '', closing = '' } = (await readLatestMinutes(tx, meetingId)) ?? {}
    const by = { at: moment.now, personId: actor.personId }
    await freezeMinutes(tx, { congressId: meeting.congressId, meetingId, introduction, closing, ...by })
    await recordEvents(tx, actor, [
      ...closed.items.map((item) => minuted(closed, item, moment.now)),
      closedAs(closed, moment.now),
    ])
    return { meetingId }
  },
})

function minuted(
  { id, ordinal, heldOn }: Meeting,
  { suggestionId, outcome }: Meeting['items'][number],
  at: Date,
): NewEvent {
  const data = { ordinal, heldOn, itemOutcome: outcome }
  return { type: 'meeting.item-minuted', subjectId: id, suggestionId, at, role: 'DELEGATE_OFFICE', data }
}

function closedAs({ id, ordinal, heldOn, items }: Meeting, at: Date): NewEvent {
  const answered = items.filter(({ outcome }) => outcome !== 'POSTPONED')
  const data = { ordinal, heldOn, count: answered.length }
  return { type: 'meeting.closed', subjectId: id, at, role: 'DELEGATE_OFFICE', data }
}
