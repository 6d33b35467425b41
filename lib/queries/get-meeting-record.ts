import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { MinutedItem, Minutes } from '@/lib/domain/meeting/minutes'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { readMinutesAsTold } from '@/lib/store/meeting-minutes'
import { readMeeting } from '@/lib/store/reply-meetings'
import { readSuggestion } from '@/lib/store/suggestions'
import type { Query, Reading } from './query'
import { concealedFrom, withoutNames } from './secrecy'

export type MeetingRecord = {
  readonly meetingId: string
  readonly minutes: Pick<Minutes, 'ordinal' | 'heldOn' | 'place'>
  readonly item: MinutedItem
  /** whoever looks may open the meeting */
  readonly isCommittee: boolean
  readonly mayCorrect: boolean
}

/** 当面答复记录 of one suggestion, for whoever may see the suggestion; what was written down in the room may name whom he must not know. */
export const getMeetingRecord: Query<{ meetingId: string; itemId: string }, MeetingRecord> = async (
  { tx, actor },
  { meetingId, itemId },
) => {
  const meeting = await readMeeting(tx, meetingId)
  const item = meeting.items.find(({ id }) => id === itemId)
  if (!item) throw new Refusal('not-found')
  const suggestion = await readSuggestion(tx, item.suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  const isCommittee = papersPolicy.read(actor)
  if (!isCommittee && meeting.state !== 'ENDED' && meeting.state !== 'CLOSED') throw new Refusal('not-found')
  const { items, ordinal, heldOn, place } = await readMinutesAsTold(tx, meetingId)
  const minuted = items.find((one) => one.itemId === itemId)
  if (!minuted) throw new Refusal('not-found')
  return {
    meetingId,
    minutes: { ordinal, heldOn, place },
    item: withoutNames(minuted, await concealedFrom({ tx, actor }, suggestion)),
    isCommittee,
    mayCorrect: isStaff(actor) && meeting.state === 'CLOSED',
  }
}

/** All of one meeting, to be printed together. */
export const getMeetingRecords: Query<string, { meetingId: string; minutes: Minutes }> = async (
  { tx, actor }: Reading,
  meetingId,
) => {
  const meeting = await readMeeting(tx, meetingId)
  authorize(actor, papersPolicy.read, meeting)
  return { meetingId, minutes: await readMinutesAsTold(tx, meetingId) }
}
