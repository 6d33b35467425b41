import { authorize } from '@/lib/domain/access/policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { openMeeting } from '@/lib/domain/meeting/room/opening'
import { meetingOpeningSchema } from '@/lib/schemas/meeting-room'
import { recordEvent } from '@/lib/store/events'
import { lockMeeting, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

export const openReplyMeeting = command({
  name: 'open-meeting',
  input: meetingOpeningSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.open, meeting)

    const opened = openMeeting(meeting, moment)

    await saveMeeting(tx, opened)
    await recordEvent(tx, actor, {
      type: 'meeting.opened',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, heldOn: meeting.heldOn },
    })
    return { meetingId, version: opened.version }
  },
})
