import type { Actor } from '@/lib/domain/access/actor'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import type { Meeting } from '@/lib/domain/meeting/meeting'
import { handlingPart, type ItemRecord, type MeetingPromise } from '@/lib/domain/meeting/room/recording'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type NewEvent, recordEvent } from './events'
import type { Tx } from './tx'

type Item = {
  readonly meeting: Meeting
  readonly suggestion: Suggestion
  readonly said: ItemRecord
  readonly part: Assignment | null
  readonly promises: readonly MeetingPromise[]
}

const types = {
  ACCEPTED: 'meeting.item-answered',
  BACK_TO_WORK: 'meeting.item-sent-back',
  POSTPONED: 'meeting.item-postponed',
} as const

/** On the timeline of the suggestion: what came of it at the meeting, and which unit has promised something. */
export async function tellOfItem(
  tx: Tx,
  actor: Actor,
  { meeting, suggestion, said, part, promises }: Item,
  { now }: Moment,
): Promise<void> {
  const ofMeeting = { ordinal: meeting.ordinal, heldOn: meeting.heldOn }
  const about = { subjectId: meeting.id, suggestionId: suggestion.id, at: now, role: 'DELEGATE_OFFICE' } as const
  const answered = { unit: part?.unitName ?? '', answeredBy: said.answeredBy, rank: said.answeredByRank ?? '' }
  const words = said.outcome === 'BACK_TO_WORK' ? { words: said.delegateWords } : {}
  const outcome = said.outcome === 'POSTPONED' ? {} : { ...answered, ...words }
  await recordEvent(tx, actor, { ...about, type: types[said.outcome], data: { ...ofMeeting, ...outcome } })
  for (const unitId of new Set(promises.map((one) => one.unitId))) {
    const count = promises.filter((one) => one.unitId === unitId).length
    const { unitName: unit } = handlingPart(suggestion, unitId)
    await recordEvent(tx, actor, {
      ...about,
      type: 'meeting.promised',
      data: { ...ofMeeting, unit, count, unitIds: [unitId] },
    })
  }
}

/** Of each that the meeting did not reach. */
export const putOff = ({ id, ordinal, heldOn }: Meeting, suggestionIds: readonly string[], at: Date): NewEvent[] =>
  suggestionIds.map((suggestionId) => ({
    type: 'meeting.item-postponed',
    subjectId: id,
    suggestionId,
    at,
    role: 'DELEGATE_OFFICE',
    data: { ordinal, heldOn },
  }))
