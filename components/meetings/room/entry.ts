import type { ItemOutcome, Presence } from '@/lib/domain/meeting/meeting'
import type { AnswererRank } from '@/lib/domain/meeting/room/recording'

export type PromiseInput = {
  readonly unitId: string
  readonly text: string
  readonly responsiblePerson: string
  readonly money: string
  readonly dueOn: string
}

export type RecordInput = {
  readonly itemId: string
  readonly version: number
  readonly outcome: ItemOutcome
  readonly answeredByUnitId: string | null
  readonly answeredBy: string
  readonly answeredByPost: string
  readonly answeredByRank: AnswererRank | null
  readonly answerText: string
  readonly delegateWords: string
  readonly promises: readonly PromiseInput[]
  readonly doneAt: number
}

/** As the door takes it: who came, or came in the place of whom, and when he was seen. */
export type TickInput = {
  readonly meetingId: string
  readonly guestId: string
  readonly presence: Presence
  readonly name: string
  readonly post: string
  readonly at: number
}

type Done = { readonly key: string; readonly doneAt: number }
export type Recorded = Done & { readonly command: 'record-meeting-item'; readonly input: RecordInput }
export type Tick = Done & { readonly command: 'sign-in-guest'; readonly input: TickInput }

/** One thing that the clerk has written down, under the key that makes sending it twice harmless. */
export type Entry = Recorded | Tick

export const subjectOf = (entry: Entry): string =>
  entry.command === 'sign-in-guest' ? entry.input.guestId : entry.input.itemId

export const isRecordOf =
  (itemId: string) =>
  (entry: Entry): entry is Recorded =>
    entry.command === 'record-meeting-item' && entry.input.itemId === itemId

/** In the order in which they were done. */
export const inOrder = (left: Entry, right: Entry): number =>
  left.doneAt - right.doneAt || left.key.localeCompare(right.key)

/** Written over a record that had not been sent yet: once that stands, this one is over its version. */
export function rebased(entry: Entry, sent: Entry, version: number | undefined): Entry {
  const follows = entry.command === 'record-meeting-item' && subjectOf(entry) === subjectOf(sent)
  if (!follows || version === undefined || sent.command !== 'record-meeting-item') return entry
  return entry.input.version === sent.input.version ? { ...entry, input: { ...entry.input, version } } : entry
}
