import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { MinutedItem, Minutes } from '@/lib/domain/meeting/minutes'
import { papersPolicy } from '@/lib/domain/meeting/papers-policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { readLatestMinutes, readMinuted } from '@/lib/store/meeting-minutes'
import { readMeeting } from '@/lib/store/reply-meetings'
import { readSuggestion } from '@/lib/store/suggestions'
import type { Query, Reading } from './query'

export type MeetingRecord = {
  readonly meetingId: string
  readonly minutes: Minutes
  readonly item: MinutedItem
  /** whoever looks may open the meeting */
  readonly isCommittee: boolean
  readonly mayCorrect: boolean
}

/** 当面答复记录 of one suggestion, for whoever may see the suggestion. */
export const getMeetingRecord: Query<{ meetingId: string; itemId: string }, MeetingRecord> = async (
  { tx, actor },
  { meetingId, itemId },
) => {
  const meeting = await readMeeting(tx, meetingId)
  const item = meeting.items.find(({ id }) => id === itemId)
  if (!item) throw new Refusal('not-found')
  authorize(actor, suggestionPolicy.view, await readSuggestion(tx, item.suggestionId))
  const isCommittee = papersPolicy.read(actor)
  if (!isCommittee && meeting.state !== 'ENDED' && meeting.state !== 'CLOSED') throw new Refusal('not-found')
  const latest = await readLatestMinutes(tx, meetingId)
  const minutes = latest?.content ?? (await readMinuted(tx, meetingId, { introduction: '', closing: '' }))
  const minuted = minutes.items.find((one) => one.itemId === itemId)
  if (!minuted) throw new Refusal('not-found')
  return { meetingId, minutes, item: minuted, isCommittee, mayCorrect: isStaff(actor) && meeting.state === 'CLOSED' }
}

/** All of one meeting, to be printed together. */
export const getMeetingRecords: Query<string, Pick<MeetingRecord, 'meetingId' | 'minutes'>> = async (
  { tx, actor }: Reading,
  meetingId,
) => {
  const meeting = await readMeeting(tx, meetingId)
  authorize(actor, papersPolicy.read, meeting)
  const latest = await readLatestMinutes(tx, meetingId)
  return {
    meetingId,
    minutes: latest?.content ?? (await readMinuted(tx, meetingId, { introduction: '', closing: '' })),
  }
}
