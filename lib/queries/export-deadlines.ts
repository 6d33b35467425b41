import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import { authorizeExport } from './authorize-export'
import { type AnsweredList, listAnswered } from './list-answered'
import { type DeadlineList, listDeadlines } from './list-deadlines'
import type { Query } from './query'

/** The open list or the answered one, under the filters of its page, for those who work the days out. */
export const workDeadlinesOut: Query<DeadlineFilter, DeadlineList> = async (reading, filter) => {
  authorizeExport(reading)
  return listDeadlines(reading, filter)
}

export const workAnsweredOut: Query<DeadlineFilter, AnsweredList> = async (reading, filter) => {
  authorizeExport(reading)
  return listAnswered(reading, filter)
}
