import { authorize } from '@/lib/domain/access/policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { endMeeting } from '@/lib/domain/meeting/room/opening'
import { notReached as left } from '@/lib/domain/meeting/room/recording'
import { meetingEndingSchema } from '@/lib/schemas/meeting-room'
import { recordEvents } from '@/lib/store/events'
import { saveCurrentItem, savePostponed } from '@/lib/store/meeting-room'
import { putOff } from '@/lib/store/meeting-tellings'
import { lockMeeting, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** What was not reached is put off, by name. */
export const endReplyMeeting = command({
  name: 'end-meeting',
  input: meetingEndingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, notReached }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.end, meeting)
    const ended = endMeeting(meeting, moment)
    const postponed = left(meeting, notReached)

    await saveMeeting(tx, ended)
    await saveCurrentItem(tx, meetingId, null)
    await savePostponed(tx, postponed, { personId: actor.personId, doneAt: moment.now })
    const answered = meeting.items.filter(({ outcome }) => outcome === 'ACCEPTED' || outcome === 'BACK_TO_WORK').length
    const putOffAlready = meeting.items.filter(({ outcome }) => outcome === 'POSTPONED').length
    await recordEvents(tx, actor, [
      {
        type: 'meeting.ended',
        subjectId: meetingId,
        at: moment.now,
        role: 'DELEGATE_OFFICE',
        data: { ordinal: meeting.ordinal, answered, postponed: postponed.length + putOffAlready },
      },
      ...putOff(
        meeting,
        postponed.map(({ suggestionId }) => suggestionId),
        moment.now,
      ),
    ])
    return { meetingId, postponed: postponed.length }
  },
})
