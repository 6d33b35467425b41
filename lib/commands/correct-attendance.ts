import { authorize } from '@/lib/domain/access/policy'
import { ensureClosed } from '@/lib/domain/meeting/correcting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { cameAs } from '@/lib/domain/meeting/sign-in'
import { Refusal } from '@/lib/domain/refusal'
import { attendanceCorrectionSchema } from '@/lib/schemas/meeting-sign-in'
import { correctMinutes } from '@/lib/store/correct-minutes'
import { recordEvent } from '@/lib/store/events'
import { savePresence } from '@/lib/store/meeting-sign-in'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** After the closing, with the reason; when somebody came stays as it was written down. */
export const correctAttendance = command({
  name: 'correct-attendance',
  input: attendanceCorrectionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, guestId, reason, ...came }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.close, meeting)
    const guest = meeting.guests.find(({ id }) => id === guestId)
    if (!guest) throw new Refusal('not-found')
    ensureClosed(meeting)
    const corrected = cameAs(guest, came)
    const { presence, presentName, presentPost } = guest
    if (
      corrected.presence === presence &&
      corrected.presentName === presentName &&
      corrected.presentPost === presentPost
    )
      throw new Refusal('meeting-unchanged')

    const signedInAt = corrected.presence === 'ABSENT' ? null : (guest.signedInAt ?? meeting.startsAt)
    await savePresence(
      tx,
      { ...guest, ...corrected, signedInAt },
      { way: guest.signedInWay ?? 'TICK', personId: actor.personId },
    )
    const version = await correctMinutes(tx, meeting, { reason, at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'meeting.attendance-corrected',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, guestId, was: presence, presence: corrected.presence, reason, version },
    })
    return { version }
  },
})
