import { authorize } from '@/lib/domain/access/policy'
import { ensureClosed } from '@/lib/domain/meeting/correcting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { itemCorrectionSchema } from '@/lib/schemas/meeting-minutes'
import { correctMinutes } from '@/lib/store/correct-minutes'
import { recordEvent } from '@/lib/store/events'
import { lockRecordedItem, type RecordedWords, saveRecordedWords } from '@/lib/store/minuted-items'
import { command, perPerson } from './command'

const corrected = ['answeredBy', 'answeredByPost', 'answeredByRank', 'answerText', 'delegateWords'] as const

/** What was said, after the closing. How it ended stays: other people have acted on it. */
export const correctMeetingItem = command({
  name: 'correct-meeting-item',
  input: itemCorrectionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { itemId, reason, ...words }) => {
    const { meeting, item } = await lockRecordedItem(tx, itemId)
    authorize(actor, meetingPolicy.close, meeting)
    ensureClosed(meeting)
    const said: RecordedWords = words
    if (corrected.every((field) => said[field] === item[field])) throw new Refusal('meeting-unchanged')

    await saveRecordedWords(tx, itemId, said)
    const version = await correctMinutes(tx, meeting, { reason, at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'meeting.item-corrected',
      subjectId: meeting.id,
      suggestionId: item.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ordinal: meeting.ordinal, heldOn: meeting.heldOn, itemId, reason, version },
    })
    return { version }
  },
})
