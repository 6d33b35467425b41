import { isInForce } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isOver } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import type { ItemOutcome, Meeting, MeetingItem } from '../meeting'
import { meetingWorkflow } from '../workflow'

/** Who spoke for the unit: its main head, a deputy, or somebody else. */
export const answererRanks = ['HEAD', 'DEPUTY', 'OTHER'] as const
export type AnswererRank = (typeof answererRanks)[number]

/** What the clerk writes of one item. */
export type ItemRecord = {
  readonly outcome: ItemOutcome
  readonly answeredByUnitId: string | null
  readonly answeredBy: string
  readonly answeredByPost: string
  readonly answeredByRank: AnswererRank | null
  readonly answerText: string
  readonly delegateWords: string
}

/** A promise made in the room: what will be done, by when, by whom, with which money. */
export type MeetingPromise = {
  readonly unitId: string
  readonly text: string
  readonly responsiblePerson: string
  readonly money: string
  readonly dueOn: LocalDate
}

const needed = ['answeredByUnitId', 'answeredBy', 'answeredByPost', 'answeredByRank', 'delegateWords'] as const
export type NeededField = (typeof needed)[number]

/** [SD 22]: an answer names who gave it and what the delegate said to it. What was put off needs neither. */
export const gapsOf = (
  said: Pick<ItemRecord, NeededField> & { readonly outcome: ItemOutcome | null },
): NeededField[] =>
  said.outcome === null || said.outcome === 'POSTPONED' ? [] : needed.filter((field) => !said[field])

/** Over the version that was seen: what another clerk has written meanwhile is not written over. */
export function ensureRecords(meeting: Meeting, item: MeetingItem, seen: number): void {
  ensureOpen(meetingWorkflow, meeting.state, 'record')
  if (item.version !== seen) throw new Refusal('stale-version', { version: item.version })
}

/** Whoever answers, or promises, handles it now. */
export function handlingPart({ assignments }: Suggestion, unitId: string) {
  const part = assignments.find((one) => isInForce(one) && one.unitId === unitId)
  if (!part) throw new Refusal('unit-not-assigned')
  return part
}

/** Not of what is over, and not for a day that had passed when it was said. */
export function ensurePromises(suggestion: Suggestion, promises: readonly MeetingPromise[], saidOn: LocalDate): void {
  if (promises.length === 0) return
  if (isOver(suggestion.status)) throw new Refusal('promise-too-late')
  if (promises.some(({ dueOn }) => dueOn < saidOn)) throw new Refusal('commitment-in-past')
  for (const { unitId } of promises) handlingPart(suggestion, unitId)
}

/** When it was done, by the clerk's clock: never after now, nor before the meeting was opened. A wrong clock refuses nothing. */
export function whenDone({ openedAt }: Pick<Meeting, 'openedAt'>, said: number, now: Date): Date {
  const earliest = openedAt?.getTime() ?? 0
  return new Date(Math.min(now.getTime(), Math.max(said, earliest)))
}

/** Ended with the items that were not reached named by whoever ends it: one that was recorded meanwhile is not put off by an old list. */
export function notReached({ items }: Pick<Meeting, 'items'>, named: readonly string[]): MeetingItem[] {
  const left = items.filter(({ outcome }) => outcome === null)
  if (left.length !== named.length || left.some(({ id }) => !named.includes(id)))
    throw new Refusal('not-reached-changed')
  return left
}
