import type { EventType } from '@/lib/domain/events'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { shownTo } from './shown-to'
import { visibleTo } from './visible-to'

export type ToldEvent = {
  readonly type: EventType
  readonly at: Date
  readonly suggestionId: string
  readonly number: string | null
}

/** What a program is told of an event: null where its owner does not see the suggestion now, or is not told of this. */
export async function toldOfEvent({ tx, actor }: Reading, eventId: string): Promise<ToldEvent | null> {
  const [told] = await open(tx).$queryRaw<ToldEvent[]>`
    SELECT e.type, e.at, s.id AS "suggestionId", s.number_text AS number FROM event e JOIN suggestion s ON s.id = e.suggestion_id
     WHERE e.id = ${eventId}::uuid AND ${visibleTo(actor)} AND coalesce(${shownTo(actor)}, false)`
  return told ?? null
}
