import { authorize } from '@/lib/domain/access/policy'
import { guestIn, runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { Refusal } from '@/lib/domain/refusal'
import { invitationCallSchema } from '@/lib/schemas/meeting-invitation'
import { recordEvent } from '@/lib/store/events'
import { announced, lockMeetingOfGuest, readGuestName, saveCalled } from '@/lib/store/meeting-guests'
import { command, perPerson } from './command'

/** Told by telephone, without an answer yet: he need not be rung up again. */
export const noteInvitationCall = command({
  name: 'note-invitation-call',
  input: invitationCallSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { guestId, note }) => {
    const meeting = await lockMeetingOfGuest(tx, guestId)
    authorize(actor, runsInvitations, meeting)
    const guest = guestIn(meeting, guestId)
    if (guest.invitedAt === null) throw new Refusal('not-invited-yet')
    if (guest.answer !== null) throw new Refusal('invitation-answered')
    await saveCalled(tx, guest.id, note, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'meeting.called',
      subjectId: meeting.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...announced(meeting, actor.congress.timeZone), guest: await readGuestName(tx, guest.id) },
    })
    return { meetingId: meeting.id }
  },
})
