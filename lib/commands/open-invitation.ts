import { authorize } from '@/lib/domain/access/policy'
import { invitationsOf } from '@/lib/domain/meeting/invitation-policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { invitationOpenedSchema } from '@/lib/schemas/meeting-invitation'
import { recordEvent } from '@/lib/store/events'
import { announced, saveOpened } from '@/lib/store/meeting-guests'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Whoever is invited has seen it; the first time counts, and the office need not ring him up. */
export const openInvitation = command({
  name: 'open-invitation',
  input: invitationOpenedSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.view, meeting)
    const mine = invitationsOf(actor, meeting)
    const opened = await saveOpened(
      tx,
      mine.map(({ id }) => id),
      moment.now,
    )
    if (opened > 0)
      await recordEvent(tx, actor, {
        type: 'meeting.invitation-opened',
        subjectId: meeting.id,
        at: moment.now,
        data: announced(meeting, actor.congress.timeZone),
      })
    return { opened }
  },
})
