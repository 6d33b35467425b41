import { authorize } from '@/lib/domain/access/policy'
import { namedIn, toRemind } from '@/lib/domain/meeting/invitation'
import { runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { remindingSchema } from '@/lib/schemas/meeting-invitation'
import { recordEvent } from '@/lib/store/events'
import { announced, readReminded, saveReminded } from '@/lib/store/meeting-guests'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Those who have not answered, once a day. */
export const remindInvited = command({
  name: 'remind-invited',
  input: remindingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, runsInvitations, meeting)
    const { timeZone } = actor.congress
    const reminded = await readReminded(tx, meetingId)
    const guests = meeting.guests.map((guest) => ({ ...guest, remindedAt: reminded.get(guest.id) ?? null }))
    const due = toRemind(meeting, guests, { ...moment, timeZone })
    await saveReminded(
      tx,
      due.map(({ id }) => id),
      moment.now,
    )
    await recordEvent(tx, actor, {
      type: 'meeting.reminded',
      subjectId: meeting.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...announced(meeting, timeZone), ...namedIn(due), count: due.length },
    })
    return { count: due.length }
  },
})
