import { calledBeside, calledNoMore, ensureKeptApart } from '@/lib/domain/meeting/agenda'
import { type Meeting, moved } from '@/lib/domain/meeting/meeting'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { addGuests, type NewGuest, readMeeting, saveAgenda, saveMeeting, takeOutGuests } from './reply-meetings'
import { lockSuggestions } from './suggestions'
import type { Tx } from './tx'

/** Everything on the agendas of these meetings, and what is named beside, held until commit. */
export async function lockAgendas(
  tx: Tx,
  meetings: readonly Meeting[],
  others: readonly string[] = [],
): Promise<Map<string, Suggestion>> {
  const ids = [...meetings.flatMap(({ items }) => items.map(({ suggestionId }) => suggestionId)), ...others]
  return new Map((await lockSuggestions(tx, [...new Set(ids)])).map((one) => [one.id, one]))
}

export const onAgendaOf = ({ items }: Meeting, held: ReadonlyMap<string, Suggestion>): Suggestion[] =>
  items.flatMap(({ suggestionId }) => held.get(suggestionId) ?? [])

/** An item of an agenda as the store adds it. */
export const asItem = ({ id, round }: Suggestion) => ({ suggestionId: id, round: Math.max(round, 1) })

type Rearranged = {
  readonly meeting: Meeting
  readonly before: readonly Suggestion[]
  readonly after: readonly Suggestion[]
  /** who comes with what is new on it */
  readonly called: readonly NewGuest[]
  readonly at: Date
}

/** Another agenda, with those who come for it and without those who do not any more. */
export async function rearrange(tx: Tx, { meeting, before, after, called, at }: Rearranged): Promise<Meeting> {
  if (after.some((one) => !before.includes(one))) ensureKeptApart(after)
  await saveMeeting(tx, moved(meeting, 'change', {}))
  await saveAgenda(tx, await readMeeting(tx, meeting.id), after.map(asItem), at)
  const gone = calledNoMore(meeting.guests, before, after)
  await takeOutGuests(
    tx,
    gone.map(({ id }) => id),
    at,
  )
  await addGuests(tx, meeting, calledBeside(meeting.guests, called))
  return readMeeting(tx, meeting.id)
}
