import { authorize } from '@/lib/domain/access/policy'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { faceToFace } from '@/lib/domain/meeting/room/face-to-face'
import { ensurePromises, ensureRecords, handlingPart, whenDone } from '@/lib/domain/meeting/room/recording'
import { Refusal } from '@/lib/domain/refusal'
import { meetingItemRecordSchema } from '@/lib/schemas/meeting-room'
import { keepFaceToFace } from '@/lib/store/face-to-face'
import { addMeetingPromises, isOnOtherAgenda, lockMeetingItem, saveItemRecord } from '@/lib/store/meeting-room'
import { tellOfItem } from '@/lib/store/meeting-tellings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** What was said about one item, with the promises that were made, at the time at which it was said. */
export const recordMeetingItem = command({
  name: 'record-meeting-item',
  input: meetingItemRecordSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { itemId, version, promises, doneAt: saidAt, ...said }) => {
    const { meeting, item } = await lockMeetingItem(tx, itemId)
    authorize(actor, meetingPolicy.record, meeting)
    ensureRecords(meeting, item, version)
    if (said.outcome !== 'POSTPONED' && (await isOnOtherAgenda(tx, item))) throw new Refusal('meeting-item-elsewhere')
    const suggestion = await lockSuggestion(tx, item.suggestionId)
    const doneAt = whenDone(meeting, saidAt, moment.now)
    const saidOn = meeting.heldOn
    const part = said.answeredByUnitId === null ? null : handlingPart(suggestion, said.answeredByUnitId)
    ensurePromises(suggestion, promises, saidOn)

    await saveItemRecord(tx, item, said, { personId: actor.personId, doneAt })
    await addMeetingPromises(tx, suggestion, itemId, promises, saidOn)
    const met = part && faceToFace(meeting, item, said, { suggestion, part, saidOn })
    if (part && met) await keepFaceToFace(tx, actor, { suggestion, part, itemId, met }, moment)
    await tellOfItem(tx, actor, { meeting, suggestion, said, part, promises }, moment)
    return { itemId, version: item.version + 1 }
  },
})
