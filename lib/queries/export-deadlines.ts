import { holds, isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import type { Place } from './keyset'
import { type AnsweredRow, readAnswered } from './list-answered'
import { type DeadlineRow, readDeadlines } from './list-deadlines'
import type { Query, Reading } from './query'

const mostExported = 19_000
const together = 1000

/** The open list or the answered one, whole, under the filters of its page: for those who may take lists away. */
export const exportDeadlines: Query<DeadlineFilter, DeadlineRow[]> = (reading, filter) =>
  whole(
    reading,
    (after) => readDeadlines(reading, filter, after, together),
    ({ dueOn }) => dueOn,
  )

export const exportAnswered: Query<DeadlineFilter, AnsweredRow[]> = (reading, filter) => {
  const keyOf = ({ took, doneOn }: AnsweredRow) => (filter.order === 'longest' ? `${took}` : doneOn)
  return whole(reading, (after) => readAnswered(reading, filter, after, together), keyOf)
}

async function whole<Row extends { id: string }>(
  { actor }: Reading,
  read: (after: Place | undefined) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Promise<Row[]> {
  if (!isStaff(actor) && !holds(actor, 'COMMITTEE_LEADER')) throw new Refusal('not-found')
  const rows: Row[] = []
  for (;;) {
    const last = rows.at(-1)
    const more = await read(last && { value: keyOf(last), id: last.id, towards: 'next' })
    rows.push(...more)
    if (rows.length > mostExported) throw new Refusal('export-too-large', { limit: mostExported })
    if (more.length < together) return rows
  }
}
