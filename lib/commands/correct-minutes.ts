import { authorize } from '@/lib/domain/access/policy'
import { ensureClosed } from '@/lib/domain/meeting/correcting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { minutesCorrectionSchema } from '@/lib/schemas/meeting-minutes'
import { correctMinutes as correct } from '@/lib/store/correct-minutes'
import { recordEvent } from '@/lib/store/events'
import { readLatestMinutes } from '@/lib/store/meeting-minutes'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** The words around it, after the closing. */
export const correctMinutes = command({
  name: 'correct-minutes',
  input: minutesCorrectionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, reason, ...words }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.close, meeting)
    ensureClosed(meeting)
    const before = await readLatestMinutes(tx, meetingId)
    if (before?.introduction === words.introduction && before.closing === words.closing)
      throw new Refusal('meeting-unchanged')

    const version = await correct(tx, meeting, { reason, at: moment.now, personId: actor.personId, words })
    await recordEvent(tx, actor, {
      type: 'meeting.minutes-corrected',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, version, reason },
    })
    return { version }
  },
})
