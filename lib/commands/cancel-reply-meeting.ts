import { authorize } from '@/lib/domain/access/policy'
import { idsOf } from '@/lib/domain/meeting/agenda'
import { ensureSeen, moved } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { cancelMeetingSchema } from '@/lib/schemas/reply-meeting'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { lockMeeting, saveAgenda, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** It is not held: what was on its agenda is free again, and whoever was invited hears it once, with the reason. */
export const cancelReplyMeeting = command({
  name: 'cancel-reply-meeting',
  input: cancelMeetingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, version, reason }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.cancel, meeting)

    const cancelled = moved(meeting, 'cancel', { cancelledAt: moment.now, cancelReason: reason })
    ensureSeen(meeting, version)

    await saveAgenda(tx, meeting, [], moment.now)
    await saveMeeting(tx, cancelled)
    const { ordinal, heldOn } = meeting
    const invited = meeting.guests.filter(({ invitedAt }) => invitedAt !== null)
    const common = { subjectId: meetingId, at: moment.now, role: 'DELEGATE_OFFICE' as const }
    await recordEvents(tx, actor, [
      { ...common, type: 'meeting.cancelled', data: { meetingId, ordinal, heldOn, reason, ...idsOf(invited) } },
      ...meeting.items.map(({ suggestionId }): NewEvent => {
        return { ...common, type: 'meeting.item-taken-out', suggestionId, data: { ordinal, heldOn, reason } }
      }),
    ])
    return { meetingId }
  },
})
