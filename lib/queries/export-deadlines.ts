import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import { authorizeExport, type Parts, together } from './export-parts'
import { type AnsweredRow, partOfAnswered } from './list-answered'
import { type DeadlineRow, partOfDeadlines } from './list-deadlines'

/** The open list or the answered one, whole, under the filters of its page. */
export const exportDeadlines: Parts<DeadlineFilter, DeadlineRow> = async (reading, filter, after) => {
  authorizeExport(reading)
  return partOfDeadlines(reading, filter, after, together)
}

export const exportAnswered: Parts<DeadlineFilter, AnsweredRow> = async (reading, filter, after) => {
  authorizeExport(reading)
  return partOfAnswered(reading, filter, after, together)
}

/** As the pages have them: the nearest last day first. */
export const openInOrder = (rows: readonly DeadlineRow[]): DeadlineRow[] =>
  rows.toSorted((left, right) => compare(left.dueOn, right.dueOn) || compare(left.id, right.id))

/** The latest or the longest first. */
export const answeredInOrder = (rows: readonly AnsweredRow[], { order }: DeadlineFilter): AnsweredRow[] =>
  rows.toSorted(
    (left, right) =>
      (order === 'longest' ? right.took - left.took : compare(right.doneOn, left.doneOn)) || compare(right.id, left.id),
  )

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right))
