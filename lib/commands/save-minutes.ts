import { authorize } from '@/lib/domain/access/policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { minutesWordsSchema } from '@/lib/schemas/meeting-minutes'
import { recordEvent } from '@/lib/store/events'
import { readLatestMinutes, saveMinutesWords } from '@/lib/store/meeting-minutes'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** The words around what was recorded, until the meeting is closed. */
export const saveMinutes = command({
  name: 'save-minutes',
  input: minutesWordsSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { meetingId, saves: seen, ...words }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, meetingPolicy.close, meeting)
    if (meeting.state === 'CLOSED' || meeting.state === 'CANCELLED') throw new Refusal('move-not-open')
    const before = await readLatestMinutes(tx, meetingId)
    if ((before?.saves ?? 0) !== seen) throw new Refusal('stale-version', { version: before?.saves ?? 0 })

    const by = { at: moment.now, personId: actor.personId }
    const saves = await saveMinutesWords(tx, { congressId: meeting.congressId, meetingId, ...words, ...by })
    await recordEvent(tx, actor, {
      type: 'meeting.minutes-saved',
      subjectId: meetingId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal },
    })
    return { saves }
  },
})
