import { authorize } from '@/lib/domain/access/policy'
import { sendInvitations as invite, namedIn } from '@/lib/domain/meeting/invitation'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { invitingSchema } from '@/lib/schemas/meeting-invitation'
import { recordEvent } from '@/lib/store/events'
import { announced, saveInvited } from '@/lib/store/meeting-guests'
import { lockMeeting, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** To everybody who is called and has no invitation yet. */
export const sendInvitations = command({
  name: 'send-invitations',
  input: invitingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId }) => {
    const before = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.invite, before)
    const { meeting, guests } = invite(before, moment.now)
    await saveMeeting(tx, meeting)
    await saveInvited(
      tx,
      guests.map(({ id }) => id),
      moment.now,
    )
    await recordEvent(tx, actor, {
      type: 'meeting.invited',
      subjectId: meeting.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...announced(meeting, actor.congress.timeZone), ...namedIn(guests), count: guests.length },
    })
    return { meetingId: meeting.id, count: guests.length }
  },
})
