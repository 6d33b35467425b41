import { authorize } from '@/lib/domain/access/policy'
import { idsOf } from '@/lib/domain/meeting/agenda'
import { ensureAhead, spanOf } from '@/lib/domain/meeting/hours'
import { ensureSeen, type Meeting, moved } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { changeMeetingSchema } from '@/lib/schemas/reply-meeting'
import { recordEvent } from '@/lib/store/events'
import { ensureNoClash, heldWith } from '@/lib/store/meeting-ground'
import { forgetAnswers, lockMeeting, saveMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Another day, hour, room or host. Whoever was invited hears of it, and is asked again when the time is another. */
export const changeReplyMeeting = command({
  name: 'change-reply-meeting',
  input: changeMeetingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, version, from, to, despiteClashes, ...said }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.change, meeting)
    ensureSeen(meeting, version)
    ensureAhead(said.heldOn, moment.today)

    const span = spanOf({ heldOn: said.heldOn, from, to }, actor.congress.timeZone)
    const changed = moved(meeting, 'change', { ...said, ...span })
    if (!despiteClashes) await ensureNoClash(tx, [heldWith(askedAnew(meeting, changed))], [changed.heldOn])

    await saveMeeting(tx, changed)
    if (isAnotherTime(meeting, changed)) await forgetAnswers(tx, meetingId)
    const { ordinal, heldOn, place } = changed
    const invited = meeting.guests.filter(({ invitedAt }) => invitedAt !== null)
    await recordEvent(tx, actor, {
      type: 'meeting.changed',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        meetingId,
        ordinal,
        heldOn,
        hours: `${from}–${to}`,
        place,
        ...idsOf(isToTell(meeting, changed) ? invited : []),
      },
    })
    return { meetingId, version: changed.version }
  },
})

const isAnotherTime = (before: Meeting, after: Meeting): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime()

/** Whoever could not come at the old hour may come at another. */
const askedAnew = (before: Meeting, after: Meeting): Meeting =>
  isAnotherTime(before, after) ? { ...after, guests: after.guests.map((guest) => ({ ...guest, answer: null })) } : after

/** Who presides is nothing to write to everybody about. */
const isToTell = (before: Meeting, after: Meeting): boolean =>
  isAnotherTime(before, after) || before.place !== after.place
