import type { Actor } from '@/lib/domain/access/actor'
import type { EventType } from '@/lib/domain/events'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
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
     WHERE e.id = ${eventId}::uuid AND ${isTold(actor)}`
  return told ?? null
}

/** Over `event e` and `suggestion s`. */
const isTold = (actor: Actor): Prisma.Sql => Prisma.sql`${visibleTo(actor)} AND coalesce(${shownTo(actor)}, false)`

/** Of so many people at once, each with conditions of his own, that the question stays one that can be planned. */
const together = 50

/** Of these people those who are told of it. */
export async function peopleToldOf(tx: Tx, actors: readonly Actor[], eventId: string): Promise<Set<string>> {
  const told = new Set<string>()
  for (let first = 0; first < actors.length; first += together) {
    const each = actors
      .slice(first, first + together)
      .map((actor) => Prisma.sql`CASE WHEN ${isTold(actor)} THEN ${actor.personId} END`)
    const rows = await open(tx).$queryRaw<{ personIds: string[] }[]>`
      SELECT array_remove(ARRAY[${Prisma.join(each)}]::text[], NULL) AS "personIds"
        FROM event e JOIN suggestion s ON s.id = e.suggestion_id WHERE e.id = ${eventId}::uuid`
    for (const id of rows[0]?.personIds ?? []) told.add(id)
  }
  return told
}
